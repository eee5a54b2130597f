package org.charcot.descriptor;

/** Published rules over other descriptors. */
final class Rules {
    private Rules() {}

    /** 0 to 4. */
    static int lipinskiViolations(Measurements measured) {
        return count(measured.value(Descriptor.MOLECULAR_WEIGHT) > 500)
                + count(measured.value(Descriptor.LOGP) > 5)
                + count(measured.value(Descriptor.HBD) > 5)
                + count(measured.value(Descriptor.HBA) > 10);
    }

    /** 0 to 2. */
    static int veberViolations(Measurements measured) {
        double bonding = measured.value(Descriptor.HBD) + measured.value(Descriptor.HBA);
        return count(measured.value(Descriptor.ROTATABLE_BONDS) > 10)
                + count(measured.value(Descriptor.TPSA) > 140 && bonding > 12);
    }

    /** 0 to 2. */
    static int eganViolations(Measurements measured) {
        double logP = measured.value(Descriptor.LOGP);
        return count(measured.value(Descriptor.TPSA) > 131.6) + count(logP < -1 || logP > 5.88);
    }

    private static int count(boolean violated) {
        return violated ? 1 : 0;
    }
}
