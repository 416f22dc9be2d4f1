package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.kept.AddMail;
import org.portwright.workspace.kept.AddNumbersOfText;
import org.portwright.workspace.kept.AddNumbersOfText.Added;
import org.portwright.workspace.kept.ReadSentText;
import org.portwright.workspace.kept.TextSource;
import org.portwright.workspace.numbers.TakenNumbers;
import org.portwright.workspace.orders.SureNumbers;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Numbers that come out of a mail or a list into an order that is there: the file is kept and named. */
@SuppressWarnings("nls")
class NumbersOfMailTest {

	private static final Recorder ADA = new Recorder("Ada", () -> Instant.parse("2026-11-24T12:00:00Z"));
	private static final String TEXT = "Please move 0161 496 0000 - 0002.\nWe have never had 0161 496 0100 - 0104.\n";
	private static final String MAIL = "From: Zoë <zoe@fabrikam.example>\nSubject: Numbers\n\n" + TEXT;

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	NumbersOfMailTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "");
		order = (PortOrder) file.root();
	}

	/** Adds all numbers of a source, the doubtful ones too. */
	private Added add(TextSource source) throws OperationException {
		return folder.run(new AddNumbersOfText(folder.model, file, ADA, source,
				host -> TakenNumbers.doubtful(folder.read(source.text()))));
	}

	private TextSource saved(String name, String content) throws Exception {
		Path saved = Files.writeString(folder.file(name), content);
		return new TextSource(new ReadSentText(saved).calculate(AnsweringHost.away()).text(), Optional.of(saved));
	}

	private List<String> kept() throws IOException {
		if (!Files.exists(folder.file("london.files"))) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder.file("london.files"))) {
			return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
		}
	}

	private List<String> sources() {
		return order.getSources().stream().map(source -> source.getFile() + ' ' + source.getOffset()).toList();
	}

	@Test
	void aMailIsKeptNotedAndNamedInOneStep() throws Exception {
		Added added = add(saved("numbers.eml", MAIL));
		assertEquals("numbers.eml", added.mail().orElseThrow().name());
		assertEquals(List.of("numbers.eml"), kept());
		assertEquals(MAIL, Files.readString(folder.file("london.files/numbers.eml")));
		assertEquals(List.of("numbers.eml 52"), sources());
		assertEquals(JournalKind.MAIL, order.getJournal().getLast().getKind());
		assertEquals("Numbers", order.getJournal().getLast().getSubject());
		assertEquals("numbers.eml", order.getJournal().getLast().getFiles().getFirst().getName());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order.getJournal());
		assertEquals(List.of(), order.getNumbers());
		assertEquals(List.of(), sources());
	}

	@Test
	void aListIsKeptWhateverIsEditedOfIt() throws Exception {
		TextSource list = saved("list.txt", "0113 496 0000\nWe have never had 0161 496 0100\n");
		add(new TextSource(list.text().replace("0113 496 0000", "0113 496 0001"), list.file()));
		assertEquals(List.of("list.txt"), kept());
		assertEquals(List.of("list.txt 32"), sources());
		assertEquals("list.txt", order.getJournal().getLast().getFiles().getFirst().getName());
	}

	@Test
	void aPastedMailIsKeptAndAPastedTextIsNot() throws Exception {
		assertTrue(add(TextSource.pasted(TEXT)).mail().isEmpty());
		assertEquals(List.of("null 52"), sources());
		assertEquals(List.of(), order.getJournal());
		assertEquals(List.of(), kept());
		add(TextSource.pasted(MAIL.replace("0161", "0113")));
		assertEquals(List.of("pasted mail.txt"), kept());
		assertEquals(List.of("null 52", "pasted mail.txt " + (52 + MAIL.length() - TEXT.length())), sources());
		assertEquals("Zoë <zoe@fabrikam.example>", order.getJournal().getLast().getWho());
	}

	@Test
	void theDoubtfulNumbersThatAreTakenLaterNameTheMailOnce() throws Exception {
		TextSource mail = saved("numbers.eml", MAIL);
		Added added = folder.run(new AddNumbersOfText(folder.model, file, ADA, mail, new SureNumbers(mail.text())));
		folder.run(new AddNumbersOfText(folder.model, file, ADA, mail, host -> TakenNumbers.doubtful(added.left())));
		assertEquals(List.of("numbers.eml"), kept());
		assertEquals(List.of("numbers.eml 52"), sources());
		assertEquals(1, order.getJournal().size());
	}

	@Test
	void aMailThatTheJournalHasGetsNoSecondEntry() throws Exception {
		TextSource mail = saved("numbers.eml", MAIL);
		folder.run(AddMail.ofFile(folder.model, file, ADA, mail.file().orElseThrow()));
		Path copy = Files.copy(folder.file("numbers.eml"), folder.file("copy.eml"));
		add(new TextSource(mail.text(), Optional.of(copy)));
		assertEquals(1, order.getJournal().size());
		assertEquals(List.of("numbers.eml 52"), sources());
	}

	@Test
	void whereTheOrderHasAllOfTheNumbersNothingIsKept() throws Exception {
		add(TextSource.pasted(TEXT));
		assertTrue(add(saved("numbers.eml", MAIL)).mail().isEmpty());
		assertTrue(add(saved("none.txt", "Hello Bob")).mail().isEmpty());
		assertEquals(List.of(), kept());
		assertFalse(Files.exists(folder.file("london.files")));
		assertEquals(List.of(), order.getJournal());
	}

	@Test
	void whereTheFileIsGoneNothingIsAdded() throws Exception {
		TextSource mail = saved("numbers.eml", MAIL);
		Files.delete(folder.file("numbers.eml"));
		assertThrows(OperationException.class, () -> add(mail));
		assertEquals(List.of(), order.getNumbers());
	}
}
