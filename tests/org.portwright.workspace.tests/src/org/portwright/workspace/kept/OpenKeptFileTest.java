package org.portwright.workspace.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** A kept file opens as it was kept; what is missing is said, and what was changed or may do harm is asked about. */
@SuppressWarnings("nls")
class OpenKeptFileTest {

	private static final int LEAVE = 0;
	private static final int OPEN = 1;

	private final List<String> asked = new ArrayList<>();
	private final OrderFolder folder;
	private final ModelFile order;

	OpenKeptFileTest(@TempDir Path path) throws OperationException {
		folder = new OrderFolder(path);
		order = folder.order("london.porting", "020 7946 0000");
	}

	private KeptContent keep(String name, String content) throws Exception {
		Path source = Files.writeString(folder.file(name), content);
		folder.run(new KeepFile(folder.model, order, new Recorder("Ada", () -> Instant.EPOCH), source, ""));
		return KeptContent.of(((PortOrder) order.root()).getJournal().getLast().getFiles().getFirst());
	}

	private Path kept(KeptContent file) {
		return folder.file("london.files").resolve(file.name());
	}

	private Path open(KeptContent file, int answer) throws OperationException {
		return new OpenKeptFile(order.path(), file, false).calculate(new AnsweringHost(answer, asked));
	}

	@Test
	void aDocumentOpensAtOnce() throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		assertEquals(kept(bill), open(bill, LEAVE));
		assertEquals(List.of(), asked);
	}

	@Test
	void whatIsMissingIsSaidWithItsPlace() throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		Files.delete(kept(bill));
		String message = String.valueOf(assertThrows(OperationException.class, () -> open(bill, OPEN)).getMessage());
		assertTrue(message.contains("'bill.pdf' is not in '" + kept(bill).getParent() + "' any more"), message);
		Files.createDirectory(kept(bill));
		assertThrows(OperationException.class, () -> open(bill, OPEN), "a folder is none");
		assertEquals(List.of(), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%PDF-1.6", "%PDF-1.7 and more" })
	void whatWasChangedIsAskedAbout(String now) throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		Files.writeString(kept(bill), now);
		assertThrows(OperationCanceledException.class, () -> open(bill, LEAVE));
		assertEquals(kept(bill), open(bill, OPEN));
		assertEquals(2, asked.size());
		assertTrue(asked.getFirst().contains("is not as it was kept"), asked.getFirst());
	}

	@Test
	void whatMayDoHarmIsNotOpenedUnasked() throws Exception {
		KeptContent script = keep("run.sh", "#!/bin/sh");
		assertThrows(OperationCanceledException.class, () -> open(script, LEAVE));
		KeptContent page = keep("page.html", "<p>");
		assertThrows(OperationCanceledException.class, () -> open(page, LEAVE));
		assertThrows(OperationCanceledException.class,
				() -> new OpenKeptFile(order.path(), page, false).calculate(AnsweringHost.away()), "nobody answers");
		assertTrue(asked.getFirst().contains("program or a script"), asked.getFirst());
		assertTrue(asked.getLast().contains("depends on the program"), asked.getLast());
		assertEquals(kept(script), open(script, OPEN));
	}

	@Test
	void whatTheSystemWouldRunIsAskedAboutWhateverItIsCalled() throws Exception {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		Files.setPosixFilePermissions(kept(bill), PosixFilePermissions.fromString("rwx------"));
		assertThrows(OperationCanceledException.class, () -> open(bill, LEAVE));
		assertTrue(asked.getFirst().contains("program or a script"), asked.getFirst());
	}

	@Test
	void anEditorThatShowsItRunsNothing() throws Exception {
		KeptContent script = keep("run.sh", "#!/bin/sh");
		assertEquals(kept(script),
				new OpenKeptFile(order.path(), script, true).calculate(new AnsweringHost(LEAVE, asked)));
		assertEquals(List.of(), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "..", "../london.porting", "..\\x", "/etc/hosts", "a/b.pdf", "nul",
			"a\u202Eb.pdf" })
	void aNameThatLeadsElsewhereOpensNothing(String name) throws Exception {
		keep("bill.pdf", "%PDF-1.7");
		var hostile = new KeptContent(name, "bill.pdf", 8, "");
		assertThrows(OperationException.class, () -> open(hostile, OPEN));
		assertEquals(List.of(), asked);
	}

	@Test
	void aLinkThatLeadsElsewhereOpensNothing() throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		Path other = Files.writeString(folder.file("other.pdf"), "%PDF-1.7");
		Files.delete(kept(bill));
		Files.createSymbolicLink(kept(bill), other);
		assertThrows(OperationException.class, () -> open(bill, OPEN));
	}

	@Test
	void aFolderThatIsALinkOpensNothing() throws Exception {
		KeptContent bill = keep("bill.pdf", "%PDF-1.7");
		Path elsewhere = Files.move(folder.file("london.files"), folder.file("elsewhere"));
		Files.createSymbolicLink(folder.file("london.files"), elsewhere);
		String message = String.valueOf(assertThrows(OperationException.class, () -> open(bill, OPEN)).getMessage());
		assertTrue(message.contains("link"), message);
		assertEquals(List.of(), asked);
	}
}
