package org.portwright.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Each of the customer's twenty steps is in a guide, in their order, with what the phone shows. */
@SuppressWarnings("nls")
class TwentyStepsTest {

	private record Row(int number, Guide guide, GuideStep step, String screen) {
	}

	private static List<Row> rows() throws IOException {
		try (var table = Objects.requireNonNull(TwentyStepsTest.class.getResourceAsStream("twenty-steps.csv"))) {
			return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.startsWith("#")).map(line -> line.split(",")).map(TwentyStepsTest::row)
					.toList();
		}
	}

	private static Row row(String[] cells) {
		assertEquals(5, cells.length, cells[0]);
		Guide guide = Guides.named(cells[2]).orElseThrow();
		return new Row(Integer.parseInt(cells[0]), guide, guide.step(cells[3]).orElseThrow(), cells[4]);
	}

	@Test
	void eachStepIsThereWithItsPicture() throws IOException {
		List<Row> rows = rows();
		assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), rows.stream().map(Row::number).sorted().toList());
		for (Row row : rows) {
			assertEquals(row.screen().toLowerCase(Locale.ROOT),
					row.step().screen().orElseThrow().name().replace("_", "").toLowerCase(Locale.ROOT),
					row.step().key());
		}
	}

	@Test
	void theyStandInTheCustomersOrderAndNothingIsLeftOut() throws IOException {
		Guide guide = rows().getFirst().guide();
		List<GuideStep> steps = rows().stream().map(Row::step).toList();
		assertTrue(rows().stream().allMatch(row -> row.guide().equals(guide)));
		assertEquals(steps, guide.steps().stream().filter(steps::contains).toList());
		// Beside them only the restart, of which the customer says that it works, and what Portwright does by itself.
		assertEquals(List.of("restart", "check"),
				guide.steps().stream().filter(step -> !steps.contains(step)).map(GuideStep::key).toList());
	}
}
