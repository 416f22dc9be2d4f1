package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.Milestone;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.written.WrittenDate;

/** On request the letter has the dates behind it: what the plan says, and nothing else. */
@SuppressWarnings("nls")
class DatesPageTest {

	/** An order that is handed in on this day in England has no possible date. */
	private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

	private static DatePlan plan(PortOrder order, LocalDate today) {
		return DatePlan.of(order, new RuleContext(RuleProfiles.usual(), today));
	}

	private static List<String> pages(PortOrder order, Optional<DatePlan> plan) throws IOException {
		var out = new ByteArrayOutputStream();
		new LoaPdf(UkNumberPlan.of(List.of())).write(order, new LoaOptions(true, DAY, plan), out);
		try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
			return List.of(new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
					String.valueOf(document.getNumberOfPages()));
		}
	}

	@Test
	void namesTheClashWhatWouldGiveDatesAndEachMilestone() throws Exception {
		DatePlan plan = plan(Orders.contoso(), DAY);
		DateClash clash = plan.possible().clash().orElseThrow();
		String text = pages(Orders.contoso(), Optional.of(plan)).getFirst();
		assertTrue(text.contains(clash.text().replaceAll("\\s+", " ")), text);
		clash.relax().forEach(way -> assertTrue(text.contains(way.text()), way.text()));
		assertTrue(text.contains(WrittenDate.shown(plan.possible().earliest().date())), text);
		for (Milestone milestone : plan.milestones()) {
			assertTrue(text.contains(WrittenDate.shown(milestone.date())), milestone.toString());
			assertTrue(text.contains(milestone.kind().label()), milestone.toString());
		}
	}

	@Test
	void aLastDateThatHasPassedIsSaidTo() throws Exception {
		PortOrder order = Orders.service();
		order.setState(OrderState.SUBMITTED);
		order.setSubmissionDate(LocalDate.of(2026, 11, 20));
		DatePlan plan = plan(order, LocalDate.of(2027, 3, 1));
		String text = pages(order, Optional.of(plan)).getFirst();
		assertTrue(text.contains(plan.allPassed().orElseThrow()), text);
		assertFalse(text.contains("Earliest: "), text);
	}

	@Test
	void isThereOnRequestAlone() throws Exception {
		List<String> without = pages(Orders.contoso(), Optional.empty());
		assertFalse(without.getFirst().contains("Dates of the move"));
		List<String> with = pages(Orders.contoso(), Optional.of(plan(Orders.contoso(), DAY)));
		assertTrue(with.getFirst().startsWith(without.getFirst().substring(0, 200)));
		assertTrue(Integer.parseInt(with.getLast()) > Integer.parseInt(without.getLast()));
	}

	@Test
	void nobodySignsIt() throws Exception {
		int without = signatures(pages(Orders.contoso(), Optional.empty()).getFirst());
		assertEquals(without, signatures(pages(Orders.contoso(), Optional.of(plan(Orders.contoso(), DAY))).getFirst()));
	}

	private static int signatures(String text) {
		return text.split("Signature Date", -1).length;
	}

	@Test
	void theSamePlanGivesTheSameBytes() throws Exception {
		var first = new ByteArrayOutputStream();
		var second = new ByteArrayOutputStream();
		for (ByteArrayOutputStream out : List.of(first, second)) {
			new LoaPdf(UkNumberPlan.of(List.of())).write(Orders.contoso(),
					new LoaOptions(true, DAY, Optional.of(plan(Orders.contoso(), DAY))), out);
		}
		assertArrayEquals(first.toByteArray(), second.toByteArray());
	}
}
