package org.charcot.library;

import java.io.Serializable;

/**
 * A file below the paths of a library of which nothing is read.
 *
 * @param why in words
 * @param bad whether it was meant to be read and could not be; one beside the library, such as a text in a folder, is not
 */
public record SkippedFile(String path, String why, boolean bad) implements Serializable {}
