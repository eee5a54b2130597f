package org.charcot.rule;

import java.io.Serializable;

/** A structural alert: a SMARTS pattern with its origin, one molecule it must hit and a near one it must spare. */
public record AlertRule(String set, String name, String smarts, String source, String matches, String spares)
        implements Serializable {}
