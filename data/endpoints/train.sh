#!/usr/bin/env bash
# Trains the bundled endpoints from tables with the columns smiles and label.
#
#   data/endpoints/train.sh TABLES OUT [NAME ...]
#
# TABLES is a folder of CSV files, OUT gets a folder for each endpoint and, beside it, NAME.oof.csv with the answers to
# scaffolds that models had not seen. Tables in nmol/L are turned into pIC50. Each table of classes is learnt beside the
# others. Methods are compared on five deals of the five folds.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 1; }
tables=$1 out=$2
shift 2

# endpoint, task, table, transform
endpoints="
herg classification herg none
dili classification dili none
ames classification ames none
bbb classification bbb none
cyp2d6_inhibition classification cyp2d6_inhibition none
cyp3a4_inhibition classification cyp3a4_inhibition none
cyp1a2_inhibition classification cyp1a2_inhibition none
gsk3b regression gsk3b_pki none
sigmar1 regression sigmar1_pki none
abl1 regression abl1_pki none
drd3 regression drd3_pki none
mapk14 regression mapk14_pic50 none
rock1 regression rock1_pic50 none
rock2 regression rock2_pic50 none
csf1r regression csf1r_pic50 none
csnk1d regression csnk1d_pic50 none
hdac6 regression hdac6_pic50 none
ripk1 regression ripk1_ic50_nm nanomolar_to_p
lrrk2 regression lrrk2_ic50_nm nanomolar_to_p
pgp_efflux regression pgp_efflux none
logd74 regression logd74 none
solubility regression solubility none
"

mkdir -p "$out"
while read -r name task table transform; do
  [ -n "$name" ] || continue
  [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
  echo "== $name"
  beside=()
  if [ "$task" = classification ]; then
    for other in $(awk -v own="$table" '$2 == "classification" && $3 != own { print $3 }' <<<"$endpoints"); do
      beside+=(--beside "$tables/$other.csv")
    done
  fi
  "$home/spark-submit.sh" train --name "$name" --task "$task" --data "$tables/$table.csv" --label-transform "$transform" \
    --about "$home/data/endpoints/$name.yaml" --out "$out/$name" --out-of-fold "$out/$name.oof.csv" --repeats 5 --overwrite \
    ${beside[@]+"${beside[@]}"} </dev/null
done <<<"$endpoints"
