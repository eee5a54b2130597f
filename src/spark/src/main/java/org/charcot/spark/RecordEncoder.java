package org.charcot.spark;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Encodes a Java record as a Spark struct, one column a component. {@code Encoders.bean} would give a record an empty
 * schema without a word.
 */
public final class RecordEncoder {
    private RecordEncoder() {}

    public static <R extends Record> Encoder<R> of(Class<R> type) {
        return product(type);
    }

    private static <R> AgnosticEncoder<R> product(Class<R> type) {
        List<EncoderField> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordEncoder::field)
                .toList();
        return new ProductEncoder<>(
                ClassTag$.MODULE$.apply(type),
                CollectionConverters.asScala(fields).toSeq(),
                Option.empty());
    }

    private static EncoderField field(RecordComponent component) {
        AgnosticEncoder<?> encoder = component.getType().isRecord()
                ? product(component.getType())
                : JavaTypeInference.encoderFor(component.getGenericType());
        boolean nullable = !component.getType().isPrimitive();
        return new EncoderField(
                component.getName(), encoder, nullable, Metadata.empty(), Option.empty(), Option.empty());
    }
}
