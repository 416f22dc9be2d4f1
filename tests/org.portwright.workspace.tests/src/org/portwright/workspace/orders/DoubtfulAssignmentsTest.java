package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;
import org.portwright.model.StayingNumbers;
import org.portwright.numbering.NumbersInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.ConfirmValues;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Lists of numbers that get or lose those of a text: what is doubtful there, and what a user wrote plainly. */
@SuppressWarnings("nls")
class DoubtfulAssignmentsTest {

	private static final String DENIED = "Please move 0161 496 0000 - 0009. We have never had 0161 496 0100";

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	DoubtfulAssignmentsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000 - 0009");
		order = (PortOrder) file.root();
	}

	private SetFields set(String... assignments) throws OperationException {
		SetFields set = folder.setting(file, assignments);
		folder.run(set);
		return set;
	}

	private SetFields setDoubtful(String... assignments) throws OperationException {
		SetFields set = folder.setting(file, assignments).takingDoubtful();
		folder.run(set);
		return set;
	}

	private List<String> numbers() {
		return order.getNumbers().stream().map(entry -> entry.getFirst().substring(3)).toList();
	}

	private List<String> staying() {
		return order.getLoa().getStaying().stream().map(StayingNumbers::getFirst).toList();
	}

	private static List<String> left(SetFields set) {
		return set.left().stream().map(range -> range.place().text()).toList();
	}

	@Test
	void aDoubtfulNumberIsLeftOutAndTheSureOnesAreTaken() throws Exception {
		assertEquals(List.of("0161 496 0100"), left(set("numbers+=" + DENIED)));
		assertEquals(List.of("1614960000", "2079460000"), numbers());
		assertEquals(List.of(), order.getSources());
	}

	@Test
	void nothingIsChangedWhereAllNumbersAreDoubtful() throws Exception {
		SetFields set = folder.setting(file, "numbers+=We have never had 0161 496 0100");
		assertEquals(0, folder.run(set));
		assertEquals(List.of("0161 496 0100"), left(set));
		assertFalse(folder.model.undo(file).isOK());
	}

	@Test
	void aDoubtfulNumberTakenAllTheSameIsUnconfirmedWithItsWords() throws Exception {
		SetFields set = setDoubtful("numbers+=" + DENIED);
		assertEquals(List.of(), left(set));
		assertTrue(set.remarks().getFirst().contains("never had"), set.remarks()::toString);
		assertEquals(List.of("1614960000", "1614960100", "2079460000"), numbers());
		assertEquals("source-+441614960100 numbers +441614960100 true never had … 0161 496 0100", source());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order.getSources());
	}

	private String source() {
		var source = order.getSources().getFirst();
		return source.getId() + ' ' + source.getField() + ' ' + source.getValue() + ' ' + source.isUnconfirmed() + ' '
				+ source.getWords();
	}

	@Test
	void stayingNumbersAreUnconfirmedAtTheirField() throws Exception {
		assertEquals(List.of("0161 496 0100"), left(set("loa.staying+=" + DENIED)));
		assertEquals(List.of("+441614960000"), staying());
		setDoubtful("loa.staying+=We have never had 0161 496 0100");
		String field = "loa.staying[" + order.getLoa().getStaying().getLast().getId() + "].first";
		assertEquals("source-" + field + ' ' + field + " +441614960100 true never had … 0161 496 0100", source());
		assertEquals(1, folder.run(ConfirmValues.of(folder.model, file, Set.of(field))));
		folder.set(file, "loa.staying-=0161 496 0100");
		assertEquals(List.of(), order.getSources());
	}

	@Test
	void anOrderWithoutALetterGetsTheSourceInTheSameChange() throws Exception {
		folder.set(file, "loa=");
		setDoubtful("loa.staying+=We have never had 0161 496 0100");
		assertEquals(1, order.getSources().size());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order.getSources());
	}

	@ParameterizedTest
	@ValueSource(strings = { "+441614960100-0109", "0161 496 0100 to 0109", "0161 496 0100 x 10", "07700 900123",
			"01534 496000", "01999 123456", "0870 496 0100", "0161 496 0100, 07700 900123" })
	void numbersWrittenPlainlyAreTakenAsSure(String value) throws Exception {
		assertEquals(List.of(), left(set("numbers+=" + value)));
		assertTrue(order.getNumbers().size() > 1);
		assertEquals(List.of(), order.getSources());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"numbers+=my mobile is 07700 900123|07700 900123", //
			"numbers+=0161 496 0100?|0161 496 0100", //
			"numbers+=Ring me on 0161 496 0100|0161 496 0100", //
			"numbers+=e.g. 0161 496 0100|0161 496 0100", //
			"loa.ddiRanges+=we have never had 0161 496 0100|0161 496 0100", //
			"conversions+=not sure about 0161 496 0100|0161 496 0100", //
			"numbers-=ring me on 020 7946 0005|020 7946 0005", //
	})
	void aNumberBetweenWordsIsTakenWhereAWizardTicksIt(String assignment, String number) throws Exception {
		SetFields set = folder.setting(file, assignment);
		assertEquals(0, folder.run(set));
		assertEquals(List.of(number), left(set));
	}

	@Test
	void whatNoLongerMovesStaysOrIsTakenOut() throws Exception {
		assertEquals(List.of(), left(set("loa.staying+=We no longer need 0161 496 0100")));
		assertEquals(List.of("+441614960100"), staying());
		assertEquals(List.of(), order.getSources());
		assertEquals(List.of(), left(set("numbers-=We no longer need 020 7946 0000 - 0004")));
		assertEquals(List.of("2079460005"), numbers());
	}

	@Test
	void theFieldsOfANewOrderFollowTheSameLaw() throws Exception {
		var made = new NewOrder(folder.model, folder.file("leeds.porting"), Optional.empty(),
				List.of(Assignment.parse("numbers+=" + DENIED).orElseThrow()), NumbersInText.NONE);
		folder.run(made);
		assertEquals(1, made.left().size());
		var all = new NewOrder(folder.model, folder.file("york.porting"), Optional.empty(),
				List.of(Assignment.parse("numbers+=" + DENIED).orElseThrow()), NumbersInText.NONE).takingDoubtful();
		assertEquals(1, ((PortOrder) folder.run(all).root()).getSources().size());
		assertEquals(List.of(), all.left());
	}
}
