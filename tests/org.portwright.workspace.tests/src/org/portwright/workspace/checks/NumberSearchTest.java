package org.portwright.workspace.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.portwright.model.DdiRange;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelRoot;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.StayingNumbers;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.SoughtDigits;
import org.portwright.porting.facts.FileFacts;
import org.portwright.porting.facts.Holding;
import org.portwright.porting.facts.OrderFacts;
import org.portwright.porting.facts.TenantFacts;
import org.portwright.workspace.checks.NumberHit.Kind;

/** Where numbers are found, in which order, and at which entry of the file. */
class NumberSearchTest {

	private static final Path CONTOSO = Path.of("/contoso");
	private static final Path FABRIKAM = Path.of("/fabrikam");
	private static final long LONDON = 442079460000L;
	private static final int HUNDRED_THOUSAND = 100_000;

	@Test
	void eachKindIsFoundOrdersFirst() {
		Map<Path, Map<String, FileFacts>> facts = Map.of(
				FABRIKAM, Map.of("b.porting", order(true, List.of(range(0, 9)), List.of(range(0, 99))),
						"a.porting", order(false, List.of(range(5, 5)), List.of())),
				CONTOSO, Map.of("z.tenant", tenant(Map.of(Holding.HELD, List.of(range(0, 4)), Holding.ARRIVING,
						List.of(range(5, 5)), Holding.HYBRID, List.of(range(6, 9)))),
						"c.porting", order(true, List.of(range(900, 900)), List.of())));
		assertEquals(List.of("MOVES /fabrikam b.porting 5", "IN_CLOSED_ORDER /fabrikam a.porting 5",
				"INSTALLED /fabrikam b.porting 5", "HELD /contoso z.tenant 5"), words(find(facts, "020 7946 0005")));
		assertEquals(List.of("MOVES /contoso c.porting 900", "MOVES /fabrikam b.porting 0-9",
				"IN_CLOSED_ORDER /fabrikam a.porting 5", "INSTALLED /fabrikam b.porting 0-99",
				"STAYS /contoso c.porting 700-709", "STAYS /fabrikam a.porting 700-709",
				"STAYS /fabrikam b.porting 700-709", "HELD /contoso z.tenant 0-9"),
				words(find(facts, "+44 (0)20 79")));
		assertEquals(List.of("STAYS /contoso c.porting 705", "STAYS /fabrikam a.porting 705",
				"STAYS /fabrikam b.porting 705"), words(find(facts, "020 7946 0705")));
		assertEquals(List.of(), words(find(facts, "0161")));
	}

	@Test
	void fiveHundredPlacesAreGivenAndTheOthersCounted() {
		List<NumberRange> everyOther = NumberRanges
				.fold(LongStream.range(0, 600).map(number -> LONDON + number * 2));
		FoundNumbers found = find(Map.of(CONTOSO, Map.of("t.tenant", tenant(Map.of(Holding.HELD, everyOther)))),
				"7946");
		assertEquals(FoundNumbers.SHOWN, found.hits().size());
		assertEquals(NumberRange.of(LONDON + 998), found.hits().getLast().numbers());
		assertEquals(100, found.more());
		assertFalse(found.isUncounted());
	}

	@Test
	void whatNobodyCanReadIsNotCountedForEver() {
		var most = new NumberRange(100_000_000_000_000L, 999_999_999_999_999L);
		FoundNumbers found = find(Map.of(CONTOSO, Map.of("o.porting", order(true, List.of(most), List.of(most)))),
				"7");
		assertEquals(FoundNumbers.SHOWN, found.hits().size());
		assertTrue(found.isUncounted());
	}

	@Test
	void ofAHundredThousandNumbersNoneIsMissed() {
		var random = new Random(7);
		List<NumberRange> held = NumberRanges.fold(
				LongStream.range(0, HUNDRED_THOUSAND).map(number -> LONDON * 10 + number * 2 + random.nextInt(2)));
		Map<Path, Map<String, FileFacts>> facts = Map.of(CONTOSO,
				Map.of("t.tenant", tenant(Map.of(Holding.HELD, held))));
		for (String part : List.of("7", "99", "123", "6789", "020 7946 0123", "+44 20 7946 1", "46 05")) {
			String digits = part.replaceAll("\\D", "").replaceFirst("^0", "");
			boolean anchored = part.startsWith("+");
			List<NumberRange> wanted = NumberRanges.fold(NumberRanges.expand(held).filter(number -> anchored
					? Long.toString(number).startsWith(digits)
					: Long.toString(number).contains(digits)));
			FoundNumbers found = find(facts, part);
			assertEquals(wanted.size(), found.hits().size() + found.more(), part);
			assertEquals(wanted.stream().limit(FoundNumbers.SHOWN).toList(),
					found.hits().stream().map(NumberHit::numbers).toList(), part);
		}
	}

	@Test
	void itStopsWhenItIsAskedTo() {
		Map<Path, Map<String, FileFacts>> facts = Map.of(CONTOSO,
				Map.of("o.porting", order(true, List.of(range(0, 9)), List.of())));
		SoughtDigits sought = SoughtDigits.of("7946").orElseThrow();
		assertThrows(OperationCanceledException.class, () -> NumberSearch.find(facts, sought, () -> true));
	}

	@Test
	void theEntryIsTheOneThatHasTheFirstNumber() {
		PortOrder order = Blank.order();
		order.getNumbers().addAll(List.of(moved("a", "+442079460000", "+442079460009"), moved("b", "020 7946 0010", ""),
				moved("reversed", "+442079460030", "+442079460020"), moved("suspect", "+441614960000", "+442079460999"),
				moved("none", "to follow", ""), moved("c", "+442079460100", "+442079460199")));
		order.getLoa().getDdiRanges().add(installed("d", "020 7946 0000", "020 7946 0999"));
		assertEquals("a", entry(order, Kind.MOVES, 0));
		assertEquals("b", entry(order, Kind.MOVES, 10));
		assertEquals("reversed", entry(order, Kind.MOVES, 20));
		assertEquals("c", entry(order, Kind.IN_CLOSED_ORDER, 150));
		order.getLoa().getStaying().add(staying("s", "020 7946 0700", "020 7946 0709"));
		assertEquals("s", entry(order, Kind.STAYS, 705));
		assertEquals("", entry(order, Kind.STAYS, 500));
		assertEquals("", entry(order, Kind.MOVES, 500));
		assertEquals("d", entry(order, Kind.INSTALLED, 500));
		Tenant tenant = Blank.tenant();
		for (String id : List.of("none", "+442079460001", "+442079460002")) {
			PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
			number.setId(id);
			tenant.getPhoneNumbers().add(number);
		}
		assertEquals("+442079460002", entry(tenant, Kind.HELD, 2));
		assertEquals("", entry(EcoreUtil.copy(tenant), Kind.HELD, 3));
	}

	private static String entry(ModelRoot root, Kind kind, int number) {
		return new NumberHit(new FilePlace(CONTOSO, "x"), kind, range(number, number)).entry(root)
				.map(Identified::getId).orElse("");
	}

	private static PortedNumbers moved(String id, String first, String last) {
		PortedNumbers numbers = ModelFactory.eINSTANCE.createPortedNumbers();
		numbers.setId(id);
		numbers.setFirst(first);
		numbers.setLast(last);
		return numbers;
	}

	private static DdiRange installed(String id, String first, String last) {
		DdiRange range = ModelFactory.eINSTANCE.createDdiRange();
		range.setId(id);
		range.setFirst(first);
		range.setLast(last);
		return range;
	}

	private static StayingNumbers staying(String id, String first, String last) {
		StayingNumbers staying = ModelFactory.eINSTANCE.createStayingNumbers();
		staying.setId(id);
		staying.setFirst(first);
		staying.setLast(last);
		return staying;
	}

	private static NumberRange range(long first, long last) {
		return new NumberRange(LONDON + first, LONDON + last);
	}

	private static OrderFacts order(boolean open, List<NumberRange> numbers, List<NumberRange> installed) {
		return new OrderFacts("id", open, "", "", Optional.empty(), Optional.empty(), Optional.empty(), numbers,
				installed, List.of(range(700, 709)), List.of());
	}

	private static TenantFacts tenant(Map<Holding, List<NumberRange>> numbers) {
		return new TenantFacts("", Set.of(), numbers);
	}

	private static FoundNumbers find(Map<Path, Map<String, FileFacts>> facts, String typed) {
		return NumberSearch.find(facts, SoughtDigits.of(typed).orElseThrow(), () -> false);
	}

	private static List<String> words(FoundNumbers found) {
		List<String> words = new ArrayList<>();
		for (NumberHit hit : found.hits()) {
			NumberRange numbers = hit.numbers();
			words.add(hit.kind() + " " + hit.place().engagement() + " " + hit.place().name() + " "
					+ (numbers.first() - LONDON) + (numbers.count() == 1 ? "" : "-" + (numbers.last() - LONDON)));
		}
		return words;
	}
}
