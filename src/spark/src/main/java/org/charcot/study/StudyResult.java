package org.charcot.study;

import java.util.List;
import java.util.Map;

/**
 * What a study found.
 *
 * @param read library records
 * @param found distinct library molecules that match a reference compound
 * @param drawn those of the study
 * @param matching the mean of each matched property, of reference compounds and of library molecules
 * @param removed by profile, the gates and how many library molecules of the study each removed
 */
public record StudyResult(
        long read,
        int found,
        int drawn,
        List<Mean> matching,
        Map<String, Map<String, Long>> removed,
        List<StudyRow> rows,
        List<GroupFigure> figures) {
    /** One property. */
    public record Mean(String property, double tolerance, double ofReferences, double ofLibrary) {}
}
