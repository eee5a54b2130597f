#!/usr/bin/env bash
# Runs a Charcot command on Spark.
#
#   ./spark-submit.sh [spark-submit options] COMMAND [options]
#
# With SPARK_HOME set, that Spark runs it; without, the embedded Spark does, in one process. Options before the command
# go to spark-submit (--master, --conf, --driver-memory ...), those behind it to the command.
#
# Java 17 or newer runs it: that of JAVA_HOME, or the first on the PATH.
#
#   CHARCOT_CDS=off   start without the archive of Spark's classes, which the first run of each Java leaves in target/
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
made=$home/src/spark/target
[ ! -f "$home/charcot.jar" ] || made=$home # a release holds the jar, and no sources
jar=$made/charcot.jar
classpath_file=$made/spark.classpath

needs_build() {
  [ "$made" != "$home" ] || return 1
  [ ! -f "$jar" ] || [ ! -f "$classpath_file" ] ||
    [ -n "$(find "$home"/src/*/src/main "$home"/src/*/pom.xml "$home"/pom.xml "$home"/data/als "$home"/data/sources.yaml \
      -newer "$jar" -print -quit)" ]
}

if needs_build; then
  echo "Building Charcot ..." >&2
  # tests and formatting are for 'mvn verify'
  # Maven too carries libraries that newer versions of Java warn of
  (cd "$home" && MAVEN_OPTS="@conf/spark-jvm.args ${MAVEN_OPTS:-}" mvn -q -B -ntp \
    -pl src/spark -am -Dmaven.test.skip=true -Dspotless.check.skip=true package) >&2 ||
    { echo "The build failed." >&2; exit 3; }
  touch "$jar"
fi

# everything before the first word that is no option, nor the value of one, is for spark-submit
spark_options=()
master=
memory=(-XX:MaxRAMPercentage=50)
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h | --version | -V) break ;;
    --supervise | --verbose | -v) spark_options+=("$1"); shift; continue ;;
    --*=*) echo "Cannot read $1: write spark-submit options as two words" >&2; exit 1 ;;
    --*) [ $# -ge 2 ] || { echo "Cannot read $1: it needs a value" >&2; exit 1; } ;;
    *) break ;;
  esac
  case $1 in
    --master) master=$2 ;;
    --driver-memory) memory=(-Xmx"$2") ;;
  esac
  spark_options+=("$1" "$2")
  shift 2
done

export CHARCOT_HOME=$home # the demo library and the building blocks are found from any folder
if [ -n "${SPARK_HOME:-}" ]; then
  [ -x "$SPARK_HOME/bin/spark-submit" ] ||
    { echo "Cannot run $SPARK_HOME/bin/spark-submit: set SPARK_HOME to a Spark, or not at all" >&2; exit 2; }
  exec "$SPARK_HOME/bin/spark-submit" ${spark_options[@]+"${spark_options[@]}"} --class org.charcot.Main "$jar" "$@"
fi

# spelled out, as an archive of classes holds for one class path
if [ "$made" = "$home" ]; then
  classpath=$(printf '%s:' "$home"/lib/*.jar)
else
  classpath=$(cat "$classpath_file")
fi
export SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1} SPARK_SCALA_VERSION=2.13
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
program=$(command -v "$java") || { echo "Cannot run $java: set JAVA_HOME to Java 17 or newer" >&2; exit 2; }
# what Java it is says the file that vendors put beside bin/, sooner than a start of it; a wrapper has no such file
release=$(dirname "$(readlink -f "$program")")/../release
version=$(cat "$release" 2>/dev/null || "$java" -version 2>&1 || true)
# another Java could not read the archive
archive=$made/spark-$(cksum <<<"$version" | cut -d ' ' -f 1).jsa
command=("$java" @"$home/conf/spark-jvm.args" "${memory[@]}" -XX:+UseParallelGC
  -Dlog4j2.configurationFile="$home/conf/log4j2.properties")
submit=(-cp "${classpath%:}" org.apache.spark.deploy.SparkSubmit
  --master "${master:-local[*]}" --conf spark.ui.enabled=false
  ${spark_options[@]+"${spark_options[@]}"} --class org.charcot.Main "$jar" "$@")

if [ "${CHARCOT_CDS:-on}" != on ]; then
  exec "${command[@]}" "${submit[@]}"
elif [ "$archive" -nt "$jar" ]; then
  exec "${command[@]}" -XX:SharedArchiveFile="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off "${submit[@]}"
fi
case ${1:-} in
  screen | predict | train) [ -w "$made" ] || exec "${command[@]}" "${submit[@]}" ;;
  *) exec "${command[@]}" "${submit[@]}" ;; # the others load too little of Spark to be worth an archive
esac
# the first of them leaves the archive for those that follow
code=0
"${command[@]}" -XX:ArchiveClassesAtExit="$archive.$$" -Xlog:cds=off -Xlog:cds+dynamic=off -Xlog:class+load=off \
  "${submit[@]}" || code=$?
[ ! -f "$archive.$$" ] || mv -f "$archive.$$" "$archive"
exit $code
