package org.charcot.result.column;

import java.io.Serializable;

/**
 * All that there is to say of a column of a result table: schema, rows, text, description and metadata follow from it. It
 * travels to the machines that fill the table.
 *
 * @param <K> what is known of a molecule when the column is filled
 * @param value how the value is taken from that
 * @param empty what stands where the molecule could not be worked out, by the fault that was in the way
 */
public record ResultColumn<K>(Column description, Taken<K, ?> value, Taken<String, ?> empty) implements Serializable {

    /** Takes a value from what is known; never null. */
    @FunctionalInterface
    public interface Taken<K, V> extends Serializable {
        V from(K known);
    }

    /** One that is empty as its type is. */
    static <K> ResultColumn<K> of(Column description, Taken<K, ?> value) {
        Serializable empty = description.type().empty();
        return new ResultColumn<>(description, value, fault -> empty);
    }

    static <K> ResultColumn<K> text(String name, String meaning, Taken<K, String> value) {
        return of(new Column(name, ColumnType.STRING, "", "", meaning), value);
    }

    static <K> ResultColumn<K> truth(String name, String meaning, Taken<K, Boolean> value) {
        return of(new Column(name, ColumnType.BOOLEAN, "", "", meaning), value);
    }

    static <K> ResultColumn<K> count(String name, String meaning, Taken<K, Integer> value) {
        return of(new Column(name, ColumnType.INT, "", "", meaning), value);
    }

    /** A count of whatever a library may have more of than an int can tell. */
    static <K> ResultColumn<K> longCount(String name, String meaning, Taken<K, Long> value) {
        return of(new Column(name, ColumnType.LONG, "", "", meaning), value);
    }

    static <K> ResultColumn<K> number(String name, String unit, String meaning, Taken<K, Double> value) {
        return of(new Column(name, ColumnType.DOUBLE, unit, "", meaning), value);
    }

    /** A number of which 0 is the worst and 1 the best. */
    static <K> ResultColumn<K> share(String name, String meaning, Taken<K, Double> value) {
        return number(name, "0-1", meaning, value).better("high");
    }

    /** How like it something is; what is not there is not like it at all. */
    static <K> ResultColumn<K> similarity(String name, String meaning, Taken<K, Double> value) {
        ResultColumn<K> column = number(name, "0-1", meaning, value);
        return new ResultColumn<>(column.description, value, fault -> 0.0);
    }

    /** The same, of which one direction is the better: high or low. */
    ResultColumn<K> better(String direction) {
        return new ResultColumn<>(
                new Column(
                        description.name(), description.type(), description.unit(), direction, description.meaning()),
                value,
                empty);
    }

    /** The same, which says why there is nothing to say. */
    ResultColumn<K> orFault() {
        return new ResultColumn<>(description, value, fault -> fault);
    }

    /** The same of something greater that it is known within. */
    <G> ResultColumn<G> within(Taken<G, K> part) {
        return new ResultColumn<>(description, whole -> value.from(part.from(whole)), empty);
    }
}
