package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.model.ValueSource;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddNumbersOfText;
import org.portwright.workspace.kept.AddNumbersOfText.Added;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.orders.SureNumbers;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.OrderFolder;

/** What is pasted or dropped on an order: more than anybody moves by mistake is asked about before. */
@SuppressWarnings("nls")
class AddNumbersOfTextTest {

	/** The answers by their place. */
	private static final int TAKE = 0;
	private static final int LEAVE = 1;

	private static final Recorder ADA = new Recorder("Ada", () -> Instant.parse("2026-11-24T12:00:00Z"));
	private static final String RANGE = "0161 496 0000 to 0161 497 9999 and 0113 496 0555";
	private static final String SUM = IntStream.range(0, 11).mapToObj("0161 4%02d 0000 - 9999\n"::formatted)
			.collect(Collectors.joining());

	private final List<String> asked = new ArrayList<>();
	private final OrderFolder folder;
	private final ModelFile order;

	AddNumbersOfTextTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		order = folder.order("london.porting", "");
	}

	@Test
	void aLargeRangeIsTakenByWhoSaysSo() throws Exception {
		assertEquals(3, add(RANGE, TAKE));
		assertEquals(List.of("The text has ranges of more than 10,000 numbers: 20,000 numbers in all. Take them, too?"),
				asked);
	}

	@Test
	void aLargeRangeIsLeftOutAndTheRestAdded() throws Exception {
		assertEquals(1, add(RANGE, LEAVE));
		assertEquals(1, asked.size());
	}

	@Test
	void whereNobodyAnswersItIsLeftOut() throws Exception {
		folder.run(sure(RANGE));
		assertEquals(1, OrderFolder.numbers(order).size());
	}

	@Test
	void aLargeSumIsTakenByWhoSaysSo() throws Exception {
		assertThrows(OperationCanceledException.class, () -> add(SUM, LEAVE));
		assertEquals(List.of("These are 110,000 numbers. Take them all?"), asked);
		assertEquals(0, OrderFolder.numbers(order).size());
		assertEquals(11, add(SUM, TAKE));
	}

	@Test
	void whatIsNotLargeNeedsNoQuestion() throws Exception {
		assertEquals(1, add("0161 496 0000 - 9999", LEAVE));
		assertEquals(List.of(), asked);
	}

	@Test
	void whatIsDoubtfulOrCannotBePortedIsLeftOutAndNamedAndTheFormerIsAddedWhenWanted() throws Exception {
		String text = "0113 496 0100\n07700 900123\nwe have never had 0161 496 0100 - 0101 or 0113 496 0555\n";
		folder.run(sure("0113 496 0555"));
		Added added = folder.run(sure(text));
		assertEquals(2, OrderFolder.numbers(order).size());
		assertEquals(2, added.doubtful(), "without what the order has already");
		assertEquals(1, added.notPortable());
		folder.run(new AddNumbersOfText(folder.model, order, ADA, TextSource.pasted(text),
				host -> TakenNumbers.doubtful(added.left())));
		assertEquals(List.of("+441614960100-+441614960101"), ((PortOrder) order.root()).getSources().stream()
				.filter(ValueSource::isUnconfirmed).map(ValueSource::getValue).toList());
		assertEquals(0, folder.run(sure(text)).doubtful());
	}

	@Test
	void aDoubtIsNamedOfWhatWasLeftOutAsDoubtfulAlone() throws Exception {
		String text = "0113 496 0100\nnot ours: 07700 900124\nwe have never had 0161 496 0100 or 0113 496 0555\n";
		folder.run(sure("0113 496 0555"));
		Added added = folder.run(sure(text));
		assertEquals(1, added.notPortable());
		assertEquals(List.of("0161 496 0100"), added.doubts().stream().map(doubt -> doubt.place().text()).toList());
		folder.run(new AddNumbersOfText(folder.model, order, ADA, TextSource.pasted(text),
				host -> TakenNumbers.doubtful(added.left())));
		assertEquals(List.of(), folder.run(sure(text)).doubts());
	}

	private AddNumbersOfText sure(String text) {
		return new AddNumbersOfText(folder.model, order, ADA, TextSource.pasted(text), new SureNumbers(text));
	}

	/** Adds the numbers of a text and gives how many entries the order has then. */
	private int add(String text, int answer) throws Exception {
		var adding = sure(text);
		folder.run(adding.apply(adding.work(adding.prepare(), new AnsweringHost(answer, asked))));
		return OrderFolder.numbers(order).size();
	}
}
