package org.portwright.workspace.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.DescribeNumbers;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Operations on some of the numbers of an order: remove them, say something of them. */
class NumberPartsTest {

	private final OrderFolder folder;

	NumberPartsTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private static NumberPart part(String entry, String first, String last) {
		return new NumberPart(entry, Optional.of(NumberRange.of(first, last)));
	}

	private static List<String> usages(ModelFile file) {
		return ((PortOrder) file.root()).getNumbers().stream()
				.map(numbers -> numbers.getFirst() + ' ' + numbers.getUsage()).toList();
	}

	private int remove(ModelFile file, NumberPart... parts) throws Exception {
		return folder.run(new RemoveNumbers(folder.model, file, List.of(parts)));
	}

	private int use(ModelFile file, NumberUsage usage, NumberPart... parts) throws Exception {
		return folder.run(new DescribeNumbers(folder.model, file, List.of(parts),
				Literals.PORTED_NUMBERS__USAGE, usage.getLiteral(), "Use"));
	}

	@Test
	void entriesAreRemovedAndComeBack() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 020 7946 0100, 0161 496 0000");
		String before = folder.text(file);
		assertEquals(2, remove(file, NumberPart.whole("+442079460000"), NumberPart.whole("+442079460100")));
		assertEquals(List.of("+441614960000 +441614960000-null"), OrderFolder.numbers(file));
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}

	@Test
	void aRangeThatLosesItsMiddleBecomesTwo() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		folder.set(file, "numbers[+442079460000].note=reception");
		assertEquals(1, remove(file, part("+442079460000", "+442079460003", "+442079460003"),
				part("+442079460000", "+442079460004", "+442079460005")));
		assertEquals(List.of("+442079460000 +442079460000-+442079460002", "+442079460006 +442079460006-+442079460009"),
				OrderFolder.numbers(file));
		assertEquals("reception", ((PortOrder) file.root()).getNumbers().get(1).getNote());
	}

	@Test
	void allNumbersOfARangeAreTheRange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0001");
		remove(file, part("+442079460000", "+442079460000", "+442079460000"),
				part("+442079460000", "+442079460001", "+442079460001"));
		assertEquals(List.of(), OrderFolder.numbers(file));
	}

	@Test
	void whatIsNoNumberIsRemovedToo() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		folder.set(file, "numbers[+442079460000].first=none");
		assertEquals(1, remove(file, NumberPart.whole("+442079460000")));
		assertEquals(List.of(), OrderFolder.numbers(file));
	}

	@Test
	void whatIsNotThereAnyMoreIsLeftAlone() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		assertEquals(0, remove(file, NumberPart.whole("+441614960000")));
		assertFalse(file.isDirty());
	}

	@Test
	void usageOfEntriesIsOneOperation() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 020 7946 0100");
		assertEquals(2, use(file, NumberUsage.VOICE_APP, NumberPart.whole("+442079460000"),
				NumberPart.whole("+442079460100")));
		assertEquals(List.of("+442079460000 voiceApp", "+442079460100 voiceApp"), usages(file));
		assertTrue(folder.model.undo(file).isOK());
		assertFalse(file.isDirty());
		assertEquals(List.of("+442079460000 unspecified", "+442079460100 unspecified"), usages(file));
	}

	@Test
	void usageOfSomeNumbersSplitsTheRange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		assertEquals(1,
				use(file, NumberUsage.CONFERENCE, part("+442079460000", "+442079460004", "+442079460005")));
		assertEquals(List.of("+442079460000 +442079460000-+442079460003", "+442079460004 +442079460004-+442079460005",
				"+442079460006 +442079460006-+442079460009"), OrderFolder.numbers(file));
		assertEquals(List.of("+442079460000 unspecified", "+442079460004 conference", "+442079460006 unspecified"),
				usages(file));
	}

	@Test
	void aNoteThatIsClearedForSomeNumbersStaysWithTheOthers() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0001");
		folder.set(file, "numbers[+442079460000].note=reception");
		folder.run(new DescribeNumbers(folder.model, file,
				List.of(part("+442079460000", "+442079460001", "+442079460001")), Literals.PORTED_NUMBERS__NOTE, "",
				"Note"));
		List<PortedNumbers> numbers = ((PortOrder) file.root()).getNumbers();
		assertEquals("reception", numbers.get(0).getNote());
		assertFalse(numbers.get(1).eIsSet(Literals.PORTED_NUMBERS__NOTE));
	}

	@ParameterizedTest
	@CsvSource({ "site,site-9", "outcome,lost", "note,a\u0007b" })
	void whatAFieldCannotHoldIsRefusedAndNothingChanges(String field, String value) throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		var failure = assertThrows(OperationException.class,
				() -> folder.run(new DescribeNumbers(folder.model, file, List.of(NumberPart.whole("+442079460000")),
						Literals.PORTED_NUMBERS.getEStructuralFeature(field), value, "Say")));
		assertTrue(failure.getMessage().startsWith(field + ": "), failure.getMessage());
		assertFalse(file.isDirty());
	}

	@Test
	void theFirstNumbersOfARangeGetAnEntryOfTheirOwn() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		use(file, NumberUsage.USER, part("+442079460000", "+442079460000", "+442079460001"));
		assertEquals(List.of("+442079460002 unspecified", "+442079460000 user"), usages(file));
		assertTrue(folder.codes(file).stream().noneMatch("NUMBER_DUPLICATE"::equals));
	}

	@Test
	void theUsageThatIsThereAlreadyIsNoChange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		assertEquals(0, use(file, NumberUsage.UNSPECIFIED, part("+442079460000", "+442079460004", "+442079460005")));
		assertFalse(file.isDirty());
	}
}
