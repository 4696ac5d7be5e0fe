package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.export.Document;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PortfolioDocumentTest {

    private final Company company = new Company();

    private Document document() {
        return new PortfolioDocument(Company.wording(), company.query(), company.standpoint()).document(company.facts());
    }

    @Test
    public void hasEverySpaceThatFitsInTheOrderOfThePage() {
        assertThat(document().name()).isEqualTo("adoption-2026-08-24-2026-11-22");
        assertThat(document().numbers().rows().stream().map(row -> row.get(0))).containsExactly("PD", "FS", "BID", "HR");
        company.address = Map.of("category", "teams", "page", "7");
        assertThat(document().numbers().rows()).hasSize(2);
    }

    @Test
    public void numbersAreNumbersAndWhatIsHiddenSaysWhy() {
        List<List<Object>> rows = document().numbers().rows();

        assertThat(rows.get(1)).containsExactly("FS", "Field Service", "teams", "OPERATIONAL", 47L, 40L, 612L, 306L, 0.23,
                0.5, 340L, "", "1 0 2 3 4 5 6 7 8 9 10 11 12");
        assertThat(rows.get(3).get(4)).isNull();
        assertThat(rows.get(3).get(11)).isEqualTo("contributors: FEW_PEOPLE; cross_share: COMPLEMENT");
    }

    @Test
    public void theMapsAreThereWithoutWhatIsHidden() {
        assertThat(document().more()).extracting(table -> table.key()).containsExactly("silos", "links");
        assertThat(document().more().get(0).rows()).hasSize(7).contains(List.of("Space FS", "Design", 38L));
    }

    @Test
    public void everyNumberHasItsDefinition() {
        assertThat(document().definitions().rows()).hasSize(5);
    }
}
