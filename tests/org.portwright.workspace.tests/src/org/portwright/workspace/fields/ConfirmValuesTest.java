package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.numbers.AddNumbers;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Values that were taken from a text although they are doubtful, until they are confirmed, edited or gone. */
@SuppressWarnings("nls")
class ConfirmValuesTest {

	private static final String TEXT = "Please move 0161 496 0000 - 0002.\nWe have never had 0161 496 0100 - 0104.";
	private static final String UNCONFIRMED = "source-+441614960100 numbers +441614960100-+441614960104 true 52";

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	ConfirmValuesTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "");
		order = (PortOrder) file.root();
		folder.run(new AddNumbers(folder.model, file, folder.read(TEXT), "mail.eml"));
	}

	private List<String> sources() {
		return order.getSources().stream().map(source -> source.getId() + ' ' + source.getField() + ' '
				+ source.getValue() + ' ' + source.isUnconfirmed() + ' ' + source.getOffset()).toList();
	}

	@Test
	void whatIsDoubtfulIsKeptWithItsSourceAndWhatIsSureHasNone() {
		assertEquals(List.of(UNCONFIRMED), sources());
		assertEquals("mail.eml", order.getSources().getFirst().getFile());
		assertEquals("never had … 0161 496 0100 - 0104", order.getSources().getFirst().getWords());
	}

	@Test
	void confirmingTakesTheMarkAndLeavesTheSource() throws Exception {
		assertEquals(5, folder.run(ConfirmValues.all(folder.model, file)));
		assertEquals(List.of(UNCONFIRMED.replace("true", "false")), sources());
		assertEquals(0, folder.run(ConfirmValues.all(folder.model, file)));
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(UNCONFIRMED), sources());
	}

	@Test
	void someNumbersOfASourceAreConfirmedAlone() throws Exception {
		folder.set(file, "numbers-=0161 496 0102");
		assertEquals(2, folder.run(ConfirmValues.of(folder.model, file, Set.of("numbers[+441614960100]"))));
		assertEquals(List.of("source-+441614960100 numbers +441614960103-+441614960104 true 52",
				"source-+441614960100-2 numbers +441614960100-+441614960101 false 52"), sources());
		assertEquals(2, folder.run(ConfirmValues.of(folder.model, file, Set.of("numbers"))));
		assertTrue(order.getSources().stream().noneMatch(source -> source.isUnconfirmed()));
	}

	@Test
	void aPartOfAnEntryIsConfirmedAlone() throws Exception {
		assertEquals(2, folder.run(ConfirmValues.ofNumbers(folder.model, file,
				List.of(NumberRange.of(441_614_960_104L), NumberRange.of(441_614_960_102L),
						NumberRange.of(441_614_960_000L)))));
		assertEquals(List.of(
				"source-+441614960100 numbers +441614960100-+441614960101, +441614960103 true 52",
				"source-+441614960102 numbers +441614960102, +441614960104 false 52"), sources());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(UNCONFIRMED), sources());
		assertEquals(0, folder.run(ConfirmValues.ofNumbers(folder.model, file, List.of())));
	}

	@Test
	void whatIsTakenOutIsNotMarkedWhenItIsTypedAgain() throws Exception {
		folder.set(file, "numbers-=0161 496 0102");
		folder.set(file, "numbers+=0161 496 0102");
		assertEquals(
				List.of("source-+441614960100 numbers +441614960100-+441614960101, +441614960103-+441614960104 true 52"),
				sources());
		folder.set(file, "numbers=");
		assertEquals(List.of(), sources());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(1, sources().size());
	}

	@Test
	void editingARangeDropsMarkAndSourceAndUndoBringsBothBack() throws Exception {
		folder.set(file, "numbers[+441614960100].last=0161 496 0103");
		assertEquals(List.of(), sources());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(UNCONFIRMED), sources());
		assertTrue(folder.model.redo(file).isOK());
		assertEquals(List.of(), sources());
	}

	@Test
	void aFieldIsConfirmedByItsPathAndDropsItsSourceWhateverChangesIt() throws Exception {
		var source = ModelFactory.eINSTANCE.createValueSource();
		source.setId("source-loa.accountNumber");
		source.setField("loa.accountNumber");
		source.setValue("FAB 1");
		source.setUnconfirmed(true);
		order.getLoa().setAccountNumber("FAB 1");
		order.getSources().add(source);
		assertEquals(1, folder.run(ConfirmValues.of(folder.model, file, Set.of("loa.accountNumber"))));
		folder.set(file, "name=Leeds");
		assertEquals(2, order.getSources().size());
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(source.isUnconfirmed());
		assertEquals(1, folder.run(new ApplyFixes(folder.model, folder.problems, file,
				Set.of("ACCOUNT_NUMBER_FORMAT"))).applied().size());
		assertEquals("FAB1", order.getLoa().getAccountNumber());
		assertEquals(List.of(UNCONFIRMED), sources());
	}

	@ParameterizedTest
	@ValueSource(strings = { "loa.accountNumber", "numbers[+441614960000]", "numbers[x]", "nothing", "" })
	void whatIsNotUnconfirmedIsNamedAndNothingIsConfirmed(String path) {
		var failure = assertThrows(OperationException.class,
				() -> folder.run(ConfirmValues.of(folder.model, file, Set.of("numbers", path))));
		assertTrue(String.valueOf(failure.getMessage()).contains('\'' + path + '\''), failure.getMessage());
		assertEquals(List.of(UNCONFIRMED), sources());
	}

	@Test
	void whatTheOrderHadIsNotMarkedByATextThatDoubtsIt() throws Exception {
		ModelFile other = folder.order("leeds.porting", "0161 496 0100 - 0101");
		folder.run(new AddNumbers(folder.model, other, folder.read(TEXT), ""));
		assertEquals(List.of("+441614960102-+441614960104"),
				((PortOrder) other.root()).getSources().stream().map(source -> source.getValue()).toList());
	}
}
