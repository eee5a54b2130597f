#!/usr/bin/env bash
# Runs a Charcot command on Spark.
#
#   ./spark-submit.sh [spark-submit options] COMMAND [options]
#
# With SPARK_HOME set, that Spark runs it; without, the embedded Spark does, in this process. Options before the command
# go to spark-submit (--master, --conf, --driver-memory ...), those behind it to the command.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$home/target/charcot.jar
classpath_file=$home/target/spark.classpath

needs_build() {
  [ ! -f "$jar" ] || [ ! -f "$classpath_file" ] ||
    [ -n "$(find "$home/src/main" "$home/data/als" "$home/pom.xml" -newer "$jar" -print -quit)" ]
}

if needs_build; then
  echo "Building Charcot ..." >&2
  # tests and formatting are for 'mvn verify'
  (cd "$home" && mvn -q -B -DskipTests -Dmaven.test.skip=true package) >&2 || { echo "The build failed." >&2; exit 3; }
  touch "$jar"
fi

# everything before the first word that is no option, nor the value of one, is for spark-submit
spark_options=()
master_given=false
memory=${CHARCOT_DRIVER_MEMORY:-2g}
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h | --version | -V) break ;;
    --supervise | --verbose | -v) spark_options+=("$1"); shift ;;
    --*=*)
      echo "Cannot read $1: write spark-submit options as two words" >&2; exit 1 ;;
    --driver-memory) [ $# -ge 2 ] || { echo "$1 needs a value" >&2; exit 1; }
      memory=$2; spark_options+=("$1" "$2"); shift 2 ;;
    --*)
      [ $# -ge 2 ] || { echo "$1 needs a value" >&2; exit 1; }
      [ "$1" = --master ] && master_given=true
      spark_options+=("$1" "$2"); shift 2 ;;
    *) break ;;
  esac
done

if [ -n "${SPARK_HOME:-}" ]; then
  exec "$SPARK_HOME/bin/spark-submit" ${spark_options[@]+"${spark_options[@]}"} \
    --class org.charcot.Main "$jar" "$@"
fi

$master_given || spark_options+=(--master 'local[*]')
export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} SPARK_SCALA_VERSION=2.13
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# classes of Spark are loaded from an archive that the first run leaves behind; see docs/benchmarks.md
archive=$home/target/spark.jsa
cds=()
if [ "${CHARCOT_CDS:-on}" = on ]; then
  if [ -f "$archive" ] && [ "$archive" -nt "$classpath_file" ]; then
    cds=(-XX:SharedArchiveFile="$archive" -Xshare:auto)
  fi
fi
exec "$java" @"$home/conf/spark-jvm.args" -Xmx"$memory" -XX:+UseParallelGC ${cds[@]+"${cds[@]}"} \
  -Dlog4j2.configurationFile="$home/conf/log4j2.properties" \
  -cp "$home/conf:$(cat "$classpath_file")" \
  org.apache.spark.deploy.SparkSubmit ${spark_options[@]+"${spark_options[@]}"} \
  --conf spark.ui.enabled="${CHARCOT_UI:-false}" \
  --class org.charcot.Main "$jar" "$@"
