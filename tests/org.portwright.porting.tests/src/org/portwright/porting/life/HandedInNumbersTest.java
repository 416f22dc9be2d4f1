package org.portwright.porting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.model.Site;
import org.portwright.model.paths.Blank;

/** The numbers of a revision, written as one text and read again. */
@SuppressWarnings("nls")
class HandedInNumbersTest {

	private final PortOrder order = Blank.order();

	private PortedNumbers add(String id, String first) {
		PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
		entry.setId(id);
		entry.setFirst(first);
		order.getNumbers().add(entry);
		return entry;
	}

	private static Map<String, String> read(String text) {
		Map<String, String> values = new LinkedHashMap<>();
		HandedInNumbers.read(text, "numbers", values);
		return values;
	}

	@Test
	void aPlainNumberIsItsIdAlone() {
		add("+442079460000", "+442079460000");
		add("+442079460002", "+442079460002");
		String text = HandedInNumbers.of(order.getNumbers());
		assertEquals("+442079460000 +442079460002", text);
		assertEquals(
				Map.of("numbers[+442079460000].first", "+442079460000", "numbers[+442079460002].first",
						"+442079460002"),
				read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reception", "a b; 50% = half", "%20", "two\nlines\tand a tab", "\u00e9\u2026", "x=y;z=" })
	void whateverStandsInAnEntryComesBack(String said) {
		Site site = ModelFactory.eINSTANCE.createSite();
		site.setId("site-1");
		site.setName(said);
		order.getSites().add(site);
		PortedNumbers entry = add("n 1;%", "+442079460000");
		entry.setLast("+442079460009");
		entry.setUsage(NumberUsage.VOICE_APP);
		entry.setSite(site);
		entry.setNote(said);
		assertEquals(Map.of("numbers[n 1;%].first", "+442079460000", "numbers[n 1;%].last", "+442079460009",
				"numbers[n 1;%].usage", "voiceApp", "numbers[n 1;%].site", said, "numbers[n 1;%].note", said),
				read(HandedInNumbers.of(order.getNumbers())));
	}

	@Test
	void anEntryWithoutANumberHasNone() {
		add("n1", "").setNote("later");
		order.getNumbers().getFirst().eUnset(order.getNumbers().getFirst().eClass().getEStructuralFeature("first"));
		assertEquals(Map.of("numbers[n1].note", "later"), read(HandedInNumbers.of(order.getNumbers())));
	}

	@ParameterizedTest
	@CsvSource({ "';', {}", "'a;b', '{numbers[a].first=a, numbers[a].b=}'",
			"'%zz %', '{numbers[%zz].first=%zz, numbers[%].first=%}'" })
	void whateverAFileHasIsRead(String text, String values) {
		assertEquals(values, read(text).toString());
	}

	@Test
	void oneNumberOfManyThatDiffersIsNamedAlone() {
		add("+442079460000", "+442079460000");
		add("+442079460002", "+442079460002");
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		LetterValues.kept(order).forEach((path, said) -> {
			RevisionValue value = ModelFactory.eINSTANCE.createRevisionValue();
			value.setField(path);
			value.setValue(said);
			revision.getValues().add(value);
		});
		assertEquals(List.of(), RevisionDifference.since(revision, order).fields());
		order.getNumbers().getLast().setLast("+442079460003");
		assertEquals(List.of("numbers[+442079460002].last  > +442079460003"),
				RevisionDifference.since(revision, order).fields().stream()
						.map(field -> field.path() + ' ' + field.before() + " > " + field.after()).toList());
	}

	/** As files have it that were written before the numbers were one value. */
	@Test
	void aRevisionThatHasEachFieldOfItsNumbersIsComparedAlike() {
		add("+442079460000", "+442079460000");
		Revision revision = ModelFactory.eINSTANCE.createRevision();
		LetterValues.spread(LetterValues.kept(order)).forEach((path, said) -> {
			RevisionValue value = ModelFactory.eINSTANCE.createRevisionValue();
			value.setField(path);
			value.setValue(said);
			revision.getValues().add(value);
		});
		assertEquals(List.of(), RevisionDifference.since(revision, order).fields());
	}
}
