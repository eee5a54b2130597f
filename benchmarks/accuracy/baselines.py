#!/usr/bin/env python3
"""Charcot's out-of-fold answers beside XGBoost, random forest and nearest neighbours on RDKit's features, on the same folds.

  baselines.py classification|regression [--folds N] FILE...

FILE is what 'train --out-of-fold' wrote. Features of the baselines: ECFP4 of 2,048 bits, RDKit path bits in place of
Avalon's where RDKit was built without it, and RDKit's descriptors. Prints AUROC (or MAE) as the mean over the folds,
or over the first N of them.
"""
import csv
import sys
from multiprocessing import Pool

import numpy as np
import xgboost
from rdkit import Chem, DataStructs, RDLogger
from rdkit.Chem import AllChem, Descriptors
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.metrics import mean_absolute_error, roc_auc_score

try:
    from rdkit.Avalon import pyAvalonTools
except ImportError:
    pyAvalonTools = None

RDLogger.DisableLog("rdApp.*")
SLOW = ("BCUT2D", "Ipc")
DESCRIPTORS = [f for n, f in Descriptors._descList if not n.startswith(SLOW)]


def array(bits):
    row = np.zeros(bits.GetNumBits(), dtype=np.float32)
    DataStructs.ConvertToNumpyArray(bits, row)
    return row


def features(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        return None
    ecfp4 = AllChem.GetMorganFingerprintAsBitVect(molecule, 2, 2048)
    second = (pyAvalonTools.GetAvalonFP(molecule, 1024) if pyAvalonTools
              else Chem.RDKFingerprint(molecule, maxPath=5, fpSize=2048, nBitsPerHash=1))
    numbers = np.nan_to_num(np.array([f(molecule) for f in DESCRIPTORS], dtype=np.float64), posinf=0, neginf=0)
    return np.concatenate([array(ecfp4), array(second), np.clip(numbers, -1e5, 1e5).astype(np.float32)])


def nearest(train, labels, test):
    train, test = train[:, :2048], test[:, :2048]
    answers = np.empty(len(test))
    sizes = train.sum(1)
    for start in range(0, len(test), 500):
        block = test[start:start + 500]
        shared = block @ train.T
        similarity = shared / np.maximum(block.sum(1)[:, None] + sizes[None] - shared, 1)
        five = np.argsort(-similarity, axis=1)[:, :5]
        weight = np.take_along_axis(similarity, five, 1) ** 3 + 1e-6
        answers[start:start + 500] = (weight * labels[five]).sum(1) / weight.sum(1)
    return answers


def learn(kind, classes, x, y, z):
    if kind == "kNN":
        return nearest(x, y, z)
    if kind == "RF":
        if classes:
            model = RandomForestClassifier(200, max_features="sqrt", n_jobs=2, random_state=0).fit(x, y)
            return model.predict_proba(z)[:, 1]
        return RandomForestRegressor(100, max_features=0.1, n_jobs=2, random_state=0).fit(x, y).predict(z)
    settings = dict(tree_method="hist", n_jobs=2, random_state=0)
    if classes:
        return xgboost.XGBClassifier(**settings).fit(x, y).predict_proba(z)[:, 1]
    return xgboost.XGBRegressor(**settings).fit(x, y).predict(z)


def compare(file, classes, folds):
    with open(file, newline="") as lines:
        table = list(csv.DictReader(lines))
    with Pool() as pool:
        made = pool.map(features, [r["smiles"] for r in table], chunksize=50)
    rows = [(f, float(r["label"]), int(r["fold"]), float(r["prediction"])) for f, r in zip(made, table)]
    rows = [r for r in rows if r[0] is not None]
    x = np.array([r[0] for r in rows])
    y, fold, ours = (np.array([r[i] for r in rows]) for i in (1, 2, 3))
    answers = {kind: np.empty(len(rows)) for kind in ("kNN", "RF", "XGBoost")}
    judged = np.unique(fold)[:folds]
    for k in judged:
        test = fold == k
        for kind in answers:
            answers[kind][test] = learn(kind, classes, x[~test], y[~test], x[test])
    answers["Charcot"] = ours
    metric = roc_auc_score if classes else mean_absolute_error
    return {kind: np.mean([metric(y[fold == k], a[fold == k]) for k in judged
                           if not classes or len(np.unique(y[fold == k])) == 2]) for kind, a in answers.items()}


def main():
    classes = sys.argv[1].lower() == "classification"
    arguments = sys.argv[2:]
    folds = None
    if arguments[0] == "--folds":
        folds = int(arguments[1])
        arguments = arguments[2:]
    gains = []
    print("| endpoint | kNN | RF | XGBoost | Charcot | gain over the best |\n|---|---|---|---|---|---|")
    for file in arguments:
        result = compare(file, classes, folds)
        others = [result[k] for k in ("kNN", "RF", "XGBoost")]
        gain = result["Charcot"] - max(others) if classes else 100 * (1 - result["Charcot"] / min(others))
        gains.append(gain)
        cells = " | ".join(f"{result[k]:.4f}" for k in ("kNN", "RF", "XGBoost", "Charcot"))
        print(f"| {file.split('/')[-1].split('.')[0]} | {cells} | {gain:+.4f} |" if classes
              else f"| {file.split('/')[-1].split('.')[0]} | {cells} | {gain:+.1f} % |", flush=True)
    print(f"mean gain {np.mean(gains):+.4f}" if classes else f"mean gain {np.mean(gains):+.1f} %")


if __name__ == "__main__":
    main()
