package org.charcot.library.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charcot.library.stream.Delimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Price",
                "100 mg (USD)",
                "€ HT / prix",
                "Ships within",
                "PRICE_USD",
                "priceEUR",
                "Unit price ($)",
                "Price, USD (10 mg)",
                "Prix",
                "Prix unitaire HT",
                "PRIX_TTC",
                "Coût",
                "Tarif",
                "Devise",
                "Supplier",
                "SupplierName",
                "vendor_code",
                "Fournisseur",
                "Nom du fournisseur",
                "Lead time",
                "LeadTime",
                "lead-time (weeks)",
                "Delivery",
                "Délai",
                "Délais (jours)",
                "DELAI_LIVRAISON",
                "Stock",
                "In stock",
                "Qté en stock",
                "InStock",
                "Availability",
                "Available, mg",
                "Disponibilité",
                "Disponible",
                "reaction",
                "block_a",
                "block_b"
            })
    void tellsByWhatIsBoughtOrMade(String name) {
        assertThat(OfferName.fits(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "smiles",
                "MW",
                "Bioavailability",
                "half time",
                "Costunolide",
                "Nom",
                "Référence",
                "Note",
                "reaction_smiles",
                "Remarques",
                ""
            })
    void leavesOutTheRest(String name) {
        assertThat(OfferName.fits(name)).isFalse();
    }

    @Test
    void whatIdentifiesAMoleculeIsNotToldTwice() {
        List<String> names = List.of("smiles", "vendor_id", "vendor", "logp");
        assertThat(new Layout(Delimiter.COMMA, names, 1, 0, 1).offers()).containsExactly(2);
    }
}
