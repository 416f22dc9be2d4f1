package org.portwright.documents.internal.loa;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.Orders;
import org.portwright.documents.printing.page.Grid;
import org.portwright.documents.printing.page.Mark;
import org.portwright.documents.printing.page.Sheet;
import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.pdf.FontBook;
import org.portwright.documents.printing.pdf.Fonts;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.StayingFate;
import org.portwright.numbering.uk.UkNumberPlan;

class LetterLayoutTest {

	private static final UkNumberPlan PLAN = UkNumberPlan.of(List.of());
	private static final FontBook FONTS = Fonts.ownOnly();

	@AfterAll
	static void closeFonts() throws IOException {
		FONTS.close();
	}

	@Test
	void isTidyWhateverTheValues() {
		qt().withExamples(40).withShrinkCycles(20)
				.forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 300),
						strings().basicLatinAlphabet().ofLengthBetween(0, 300), integers().between(0, 60))
				.checkAssert((text, ascii, numbers) -> check(filled(text, ascii, numbers)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 5, 10, 15, 16, 17, 18, 19, 20, 25, 30, 35, 40, 41, 42, 43, 44, 45, 46, 47, 48 })
	void isTidyWhereverThePageEnds(int numbers) {
		check(Orders.scattered(numbers));
	}

	@Test
	void isTidyWithEndlessValues() {
		PortOrder order = Orders.scattered(3);
		order.getLoa().setSubscriberName("Contoso".repeat(3_000));
		order.getLoa().getServiceAddress().setStreet("Line\n".repeat(400));
		order.getLoa().getGainingProviderContact().setEmail("a".repeat(20_000) + "@contoso.example");
		order.getSites().getFirst().setName("Site ".repeat(2_000));
		order.getNumbers().getFirst().setSite(order.getSites().getFirst());
		check(order);
	}

	private static PortOrder filled(String text, String ascii, int numbers) {
		PortOrder order = Orders.scattered(numbers);
		var loa = order.getLoa();
		order.setName(text);
		order.setPortOrderId(ascii);
		order.setOrganisationId(ascii);
		loa.setSubscriberName(text);
		loa.getServiceAddress().setStreet(ascii);
		loa.getBillingAddress().setPostcode(text);
		loa.setAccountNumber(ascii);
		loa.setCompanyNumber(ascii);
		loa.setGainingCarrier(text);
		loa.getRegisteredAddress().setBuilding(text);
		loa.getLosingProviderAddress().setStreet(ascii);
		loa.getRequester().setName(text);
		loa.getRequester().setPosition(ascii);
		Orders.staying(order, text, ascii, StayingFate.UNDECIDED);
		loa.setAuthorisedPerson(text);
		loa.setBillingNumber(ascii);
		loa.getGainingProviderContact().setEmail(ascii);
		loa.getLosingProviderContact().setPhone(text);
		order.getSites().getFirst().setName(text);
		Orders.numbers(order, ascii, text, NumberUsage.CONFERENCE, order.getSites().getFirst());
		return order;
	}

	private static void check(PortOrder order) {
		for (Sheet sheet : new Letter(order, Letter.Mark.DRAFT, Orders.TODAY, Optional.empty(), PLAN, FONTS).sheets()) {
			List<Mark.Text> texts = sheet.marks().stream().filter(Mark.Text.class::isInstance)
					.map(Mark.Text.class::cast).filter(text -> !text.text().isEmpty()).toList();
			texts.forEach(LetterLayoutTest::isOnThePage);
			for (int i = 0; i < texts.size(); i++) {
				for (int j = i + 1; j < texts.size(); j++) {
					overlapsNot(texts.get(i), texts.get(j));
				}
				if (Style.HEADING.equals(texts.get(i).style())) {
					hasCompany(texts.get(i), texts);
				}
			}
		}
	}

	private static void isOnThePage(Mark.Text text) {
		float right = text.x() + FONTS.width(text.text(), text.style());
		assertTrue(text.x() >= Grid.LEFT - 0.01 && right <= Grid.LEFT + Grid.WIDTH + 0.01, text.text());
		boolean running = text.baseline() == Grid.FOOT_BASELINE || text.baseline() == Grid.SIGNING_BASELINE
				|| text.baseline() == Grid.HEAD_BASELINE;
		assertTrue(running || text.baseline() <= Grid.BOTTOM, text.text());
	}

	private static void overlapsNot(Mark.Text one, Mark.Text other) {
		boolean apart = Math.abs(one.baseline() - other.baseline()) >= 0.9f
				* Math.min(one.style().size(), other.style().size());
		assertTrue(apart || one.x() + FONTS.width(one.text(), one.style()) <= other.x() + 0.01
				|| other.x() + FONTS.width(other.text(), other.style()) <= one.x() + 0.01);
	}

	private static void hasCompany(Mark.Text heading, List<Mark.Text> texts) {
		assertTrue(
				texts.stream()
						.anyMatch(text -> text.baseline() > heading.baseline() + 5
								&& text.baseline() <= Grid.BOTTOM && !Style.HINT.equals(text.style())
								&& !Style.HEADING.equals(text.style()) && !Style.COLUMN.equals(text.style())),
				heading.text());
	}
}
