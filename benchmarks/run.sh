#!/usr/bin/env bash
# Runs the benchmarks.
#
#   benchmarks/run.sh peers LIBRARY [MOLECULES]     Charcot, RDKit (Python, C++), Open Babel and OpenChemLib in turns
#   benchmarks/run.sh stages LIBRARY [JMH options]  each stage alone, and what it allocates (JMH)
#   benchmarks/run.sh fingerprints|alerts LIBRARY   each kind of fingerprint, each collection of alerts (JMH)
#   benchmarks/run.sh endpoints LIBRARY [JMH opts]  features, answers, neighbours, atoms (JMH; -p models=FOLDER -p count=22)
#   benchmarks/run.sh screens LIBRARY [JMH options] a profile's whole screen, about a few or many at a time (JMH; -p profile=)
#   benchmarks/run.sh clusters LIBRARY...           clusters of 10,000, 100,000 and 1,000,000 molecules at similarity 0.4
#   benchmarks/run.sh scale LIBRARY...              'train' on ROWS=1000000 structures with a made-up class; its time and memory
#   benchmarks/run.sh whole LIBRARY                 the whole work; JAVA_HOME and a plain .smi for another Java (JMH)
#   benchmarks/run.sh threads LIBRARY               the whole work on one thread and on two (JMH)
#   benchmarks/run.sh agreement LIBRARY [MOLECULES] what RDKit says differently of the same structures
#
# LIBRARY is whatever 'screen --library' reads; data/library holds the demonstration library. Peers that are not installed
# (Debian: python3-rdkit librdkit-dev libopenbabel-dev g++) are left out and named. JAVA_HOME chooses the virtual machine.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$home/benchmarks
[ $# -ge 2 ] || { sed -n '2,17s/^# \{0,1\}//p' "$0" >&2; exit 1; }
what=$1 library=$2
shift 2

# builds the jar that users run, if need be, with the Java that builds it whatever JAVA_HOME measures
env -u JAVA_HOME "$home/spark-submit.sh" --version >&2
(cd "$home" && env -u JAVA_HOME mvn -q -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) >&2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classpath=$here/target/classes:$(cat "$here/target/benchmarks.classpath"):$(cat "$home/src/spark/target/spark.classpath")
jvm=(-Xmx1g -XX:+UseSerialGC -Dlog4j2.configurationFile="$home/conf/log4j2.properties" -cp "$classpath")

python=
for candidate in python3 /usr/bin/python3; do
  if [ -z "$python" ] && "$candidate" -c 'import rdkit' 2>/dev/null; then
    python=$candidate
  fi
done

peers() {
  local commands=()
  commands+=("$java ${jvm[*]} org.charcot.benchmarks.CharcotPeer $here/target/molecules.smi")
  if [ -n "$python" ]; then
    commands+=("$python $here/peers/rdkit_peer.py $here/target/molecules.smi")
  else
    echo "left out: RDKit for Python (python3-rdkit) is not installed" >&2
  fi
  if [ -d /usr/include/rdkit ]; then
    g++ -O2 -std=c++17 -I/usr/include/rdkit -o "$here/target/rdkit_peer" "$here/peers/rdkit_peer.cpp" \
      -lRDKit{FilterCatalog,Catalogs,MolStandardize,Descriptors,Fingerprints,ChemTransforms,SmilesParse,SubstructMatch} \
      -lRDKit{GraphMol,DataStructs,RDGeneral,RDGeometryLib}
    commands+=("$here/target/rdkit_peer $here/target/molecules.smi")
  else
    echo "left out: RDKit for C++ (librdkit-dev) is not installed" >&2
  fi
  if [ -d /usr/include/openbabel3 ]; then
    g++ -O2 -std=c++17 -I/usr/include/openbabel3 -o "$here/target/openbabel_peer" "$here/peers/openbabel_peer.cpp" -lopenbabel
    commands+=("$here/target/openbabel_peer $here/target/molecules.smi $here/target/pains.smarts")
  else
    echo "left out: Open Babel (libopenbabel-dev) is not installed" >&2
  fi
  commands+=("$java ${jvm[*]} org.charcot.benchmarks.OpenChemLibPeer $here/target/molecules.smi $here/target/pains.smarts")
  "$java" "${jvm[@]}" org.charcot.benchmarks.Comparison "$library" "${1:-5000}" "$here/target" "${commands[@]}"
}

agreement() {
  [ -n "$python" ] || { echo "RDKit for Python (python3-rdkit) is not installed" >&2; exit 1; }
  "$java" "${jvm[@]}" org.charcot.benchmarks.Dump "$library" "${1:-10000}" "$here/target/dump.tsv"
  "$python" "$here/agreement/descriptors.py" "$here/target/dump.tsv"
}

# most rows are products of acids and amines that the libraries hold, as few libraries have a million structures
scale() {
  [ -n "$python" ] || { echo "RDKit for Python (python3-rdkit) is not installed" >&2; exit 1; }
  local rows=${ROWS:-1000000} work=$here/target/scale
  mkdir -p "$work"
  "$python" "$here/scale/table.py" blocks "$work/blocks.csv" "$@"
  "$home/spark-submit.sh" enumerate --blocks "$work/blocks.csv" --limit "$((rows * 3 / 4))" --out "$work/products.smi.gz"
  "$python" "$here/scale/table.py" labels "$rows" "$work/table.csv" "$@" "$work/products.smi.gz"
  rm -rf "$work/endpoint"
  /usr/bin/time -f '%e s, %M kB at most' "$home/spark-submit.sh" --driver-memory "${HEAP:-9g}" train --name scale \
    --task classification --data "$work/table.csv" --learner xgboost --folds 2 --splits none --out "$work/endpoint"
  du -sm "$work/endpoint"
}

case $what in
  scale) scale "$library" "$@" ;;
  agreement) agreement "$@" ;;
  peers) peers "$@" ;;
  stages) "$java" "${jvm[@]}" org.openjdk.jmh.Main StageBenchmark -p library="$library" -prof gc "$@" ;;
  threads)
    jvm=("${jvm[@]/UseSerialGC/UseParallelGC}") # as spark-submit.sh does
    "$java" "${jvm[@]}" org.openjdk.jmh.Main WholeBenchmark -p library="$library" -t 1 "$@"
    "$java" "${jvm[@]}" org.openjdk.jmh.Main WholeBenchmark -p library="$library" -t 2 "$@"
    ;;
  screens) "$java" "${jvm[@]}" org.openjdk.jmh.Main ScreenBenchmark -p library="$library" "$@" ;;
  whole) "$java" "${jvm[@]}" org.openjdk.jmh.Main WholeBenchmark -p library="$library" "$@" ;;
  endpoints) "$java" "${jvm[@]}" org.openjdk.jmh.Main EndpointBenchmark -p library="$library" "$@" ;;
  clusters) "$java" "${jvm[@]}" -Xmx3g org.charcot.benchmarks.ClusterBenchmark 0.4 "$library" "$@" ;;
  fingerprints) "$java" "${jvm[@]}" org.openjdk.jmh.Main FingerprintBenchmark -p library="$library" -prof gc "$@" ;;
  alerts) "$java" "${jvm[@]}" org.openjdk.jmh.Main AlertBenchmark -p library="$library" -prof gc "$@" ;;
  *) echo "no such benchmark: $what" >&2; exit 1 ;;
esac
