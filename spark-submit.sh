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

# everything before the first word that is no option, nor the value of one, is for spark-submit; what Spark would answer
# with a stack trace is refused here
wrong() { echo "Cannot use $1 $2: expected $3" >&2; exit 1; }
must_match() { [[ $2 =~ ^($3)$ ]] || wrong "$1" "'$2'" "$4"; }

check() {
  case $1 in
    --master)
      must_match "$@" 'local(\[([1-9][0-9]*|\*)(, *[1-9][0-9]*)?\])?|local-cluster\[.+\]|spark://.+|k8s://.+|yarn' \
        'local, local[N] for N cores, local[*], spark://HOST:PORT, yarn or k8s://URL' ;;
    --deploy-mode) must_match "$@" 'client|cluster' 'client or cluster' ;;
    --conf | -c) must_match "$@" '[^=]+=.*' 'KEY=VALUE, such as spark.executor.memory=4g' ;;
    --driver-memory | --executor-memory)
      must_match "$@" '[1-9][0-9]*[mMgGtT]' 'a number and a unit, such as 4g or 800m'
      [[ $2 != *[mM] || ${2%?} -ge 512 ]] || wrong "$1" "$2" 'at least 512m, less than which Spark refuses' ;;
    --driver-cores | --executor-cores | --num-executors | --total-executor-cores)
      must_match "$@" '[1-9][0-9]*' 'a whole number above 0' ;;
    --properties-file | --extra-properties-file) [ -f "$2" ] || wrong "$1" "$2" 'a file of Spark properties' ;;
    --archives | --class | --driver-class-path | --driver-default-class-path | --driver-java-options | --driver-library-path) ;;
    --exclude-packages | --files | --jars | --keytab | --name | --packages | --principal | --proxy-user | --py-files) ;;
    --queue | --remote | --repositories) ;;
    *)
      echo "Cannot read $1: spark-submit has no such option, expected one such as --master, --driver-memory, --executor-memory," \
        "--conf, --packages or --jars, then the command with its own options behind it" >&2
      exit 1 ;;
  esac
}

spark_options=()
master=
memory=(-XX:MaxRAMPercentage=50)
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h | --version | -V) break ;;
    --supervise | --verbose | -v | --load-spark-defaults) spark_options+=("$1"); shift; continue ;;
    --*=*) echo "Cannot read $1: write spark-submit options as two words" >&2; exit 1 ;;
    --* | -c) ;;
    *) break ;;
  esac
  check "$1" "${2:-}"
  [ $# -ge 2 ] || { echo "Cannot read $1: it needs a value" >&2; exit 1; }
  case $1 in
    --master) master=$2 ;;
    --driver-memory) memory=(-Xmx"$2") ;;
  esac
  spark_options+=("$1" "$2")
  shift 2
done

[ -z "${SPARK_HOME:-}" ] || [ -x "$SPARK_HOME/bin/spark-submit" ] ||
  { echo "Cannot run $SPARK_HOME/bin/spark-submit: set SPARK_HOME to a Spark, or not at all" >&2; exit 2; }

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

[ ! -t 2 ] || export CHARCOT_TERMINAL=1 # how far a run is stands in one line there
export CHARCOT_HOME=$home # the demo library and the building blocks are found from any folder
if [ -n "${SPARK_HOME:-}" ]; then
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
