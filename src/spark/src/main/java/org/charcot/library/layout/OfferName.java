package org.charcot.library.layout;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the columns by which a molecule is bought or made: price, supplier, delivery and stock as vendors call them in
 * English and French, and the route that {@code enumerate} writes.
 */
final class OfferName {
    private static final Set<String> ROUTE = Set.of("reaction", "route", "block_a", "block_b");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** Words that say it wherever they stand in a name; those of the first line also where others are joined to them. */
    private static final Pattern WORD = Pattern.compile("_("
            + "(price|prix|supplier|vendor|fournisseur|delivery|livraison|leadtime|delai|availab|disponib)[a-z]*"
            + "|pricing|costs?|couts?|tarifs?|tariffs?|currency|devise|euros?|eur|usd|gbp|chf"
            + "|seller|distributor|manufacturer|vendeur|distributeur|fabricant"
            + "|lead_time|ships?|shipping|shipment|dispatch|turnaround|expedition"
            + "|(in|en)?stocks?|inventory|inventaire|dispo)_");

    private OfferName() {}

    static boolean fits(String name) {
        String plain = Columns.plain(CAMEL.matcher(name).replaceAll("_"));
        return ROUTE.contains(plain)
                || WORD.matcher("_" + plain.replaceAll("[^a-z]+", "_") + "_").find();
    }
}
