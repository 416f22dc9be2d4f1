package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.workspace.storage.Samples.order;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.files.UnreadableReason;

/** What is no file of the model, or a dangerous one, is refused with its place and reason, and harms no other file. */
class HostileFilesTest {

	private static final int DEEP = 1_000_000;

	private final ModelFiles files = ModelFiles.headless();

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> broken() {
		String good = order("name=\"London\"", "");
		return Stream.of(Arguments.of("an empty file", "", UnreadableReason.EMPTY, 1),
				Arguments.of("no XML", "PK\u0003\u0004 something", UnreadableReason.MALFORMED, 1),
				Arguments.of("a zero byte", good.replace("London", "Lon\0don"), UnreadableReason.NOT_UTF8, 6),
				Arguments.of("a truncated end", good.substring(0, good.length() - 12), UnreadableReason.MALFORMED, 8),
				Arguments.of("truncated in a value", good.substring(0, good.indexOf("London") + 3),
						UnreadableReason.MALFORMED, 6),
				Arguments.of("a document type", good.replace("\n<p", "\n<!DOCTYPE x>\n<p"),
						UnreadableReason.DOCUMENT_TYPE, 2),
				Arguments.of("an internal entity",
						good.replace("\n<p", "\n<!DOCTYPE x [<!ENTITY e 'x'>]>\n<p").replace("London", "&e;"),
						UnreadableReason.DOCUMENT_TYPE, 2),
				Arguments.of("a billion laughs",
						good.replace("\n<p", "\n<!DOCTYPE x [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>\n<p"),
						UnreadableReason.DOCUMENT_TYPE, 2),
				Arguments.of("an external entity",
						good.replace("\n<p", "\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<p"),
						UnreadableReason.DOCUMENT_TYPE, 2),
				Arguments.of("an entity that nobody declared", good.replace("London", "&e;"),
						UnreadableReason.MALFORMED, 6),
				Arguments.of("another root", "<html><body/></html>", UnreadableReason.OTHER_ROOT, 1),
				Arguments.of("another namespace", good.replace("/model/1", "/model/2"), UnreadableReason.OTHER_ROOT, 2),
				Arguments.of("a tenant in an order's file", good.replace("PortOrder", "Tenant"),
						UnreadableReason.OTHER_ROOT, 2),
				Arguments.of("no format", good.replace("    format=\"1.0\"\n", ""), UnreadableReason.FORMAT_MISSING, 2),
				Arguments.of("format 1", good.replace("1.0\"\n", "1\"\n"), UnreadableReason.FORMAT_MALFORMED, 5),
				Arguments.of("format words", good.replace("1.0\"\n", "one.two\"\n"), UnreadableReason.FORMAT_MALFORMED,
						5),
				Arguments.of("a higher format", good.replace("1.0\"\n", "2.0\"\n"), UnreadableReason.FORMAT_TOO_NEW, 5),
				Arguments.of("XML 1.1", good.replace("version=\"1.0\"", "version=\"1.1\""), UnreadableReason.MALFORMED,
						1),
				Arguments.of("another encoding", good.replace("UTF-8", "ISO-8859-1"), UnreadableReason.NOT_UTF8, 1),
				Arguments.of("a date that is none", order("focDate=\"2026-02-30\"", ""), UnreadableReason.WRONG_VALUE,
						6),
				Arguments.of("a time that is none", order("focTime=\"25:00\"", ""), UnreadableReason.WRONG_VALUE, 6),
				Arguments.of("a number that is none", order("revision=\"1e3\"", ""), UnreadableReason.WRONG_VALUE, 6),
				Arguments.of("a boolean that is none", order("questionsOpen=\"maybe\"", ""),
						UnreadableReason.WRONG_VALUE, 6),
				Arguments.of("an attribute twice", order("name=\"a\"\n    name=\"b\"", ""), UnreadableReason.MALFORMED,
						7),
				Arguments.of("an id twice",
						order("", "  <sites id=\"s1\"></sites>\n  <sites\n      id=\"s1\"\n  >\n  </sites>\n"),
						UnreadableReason.DUPLICATE_ID, 9),
				Arguments.of("text between elements", order("", "  loose words\n"), UnreadableReason.UNEXPECTED_CONTENT,
						8),
				Arguments.of("one part twice", order("", "  <loa id=\"a\"></loa>\n  <loa id=\"b\"></loa>\n"),
						UnreadableReason.UNEXPECTED_CONTENT, 8),
				Arguments.of("a merge in the attributes",
						order("name=\"a\"\n<<<<<<< HEAD\nroute=\"wizard\"\n=======\n>>>>>>> other", ""),
						UnreadableReason.MERGE_CONFLICT, 7),
				Arguments.of("a merge in the elements", order("", "======= \n"), UnreadableReason.MERGE_CONFLICT, 8));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("broken")
	void isRefused(String name, String content, UnreadableReason reason, int line) throws Exception {
		Path bad = folder.resolve("bad.porting");
		Files.writeString(bad, content);
		assertRefused(bad, reason, line);
	}

	private UnreadableFileException assertRefused(Path bad, UnreadableReason reason, int line) throws Exception {
		Path fine = folder.resolve("fine.porting");
		Files.writeString(fine, order("", ""));
		var set = new ModelResourceSet();
		var refusal = assertThrows(UnreadableFileException.class, () -> files.load(set, bad));
		assertEquals(reason, refusal.reason(), refusal.getMessage());
		assertEquals(line, refusal.line(), refusal.getMessage());
		assertTrue(refusal.getMessage().contains(bad.getFileName().toString()), refusal.getMessage());
		assertTrue(line == 0 || refusal.getMessage().contains("line " + line), refusal.getMessage());
		assertTrue(set.getResources().isEmpty());
		assertTrue(files.load(set, fine).root().isPresent());
		return refusal;
	}

	@Test
	void namesAWrongValueAndItsColumn() throws Exception {
		Path bad = folder.resolve("bad.porting");
		Files.writeString(bad, order("focDate=\"yesterday\"", ""));
		var refusal = assertRefused(bad, UnreadableReason.WRONG_VALUE, 6);
		assertEquals(5, refusal.column());
		assertTrue(refusal.explanation().contains("yesterday"), refusal.explanation());
	}

	@Test
	void refusesAMillionNestedElements() throws Exception {
		Path bad = folder.resolve("bad.porting");
		Files.writeString(bad, order("", "<loa>".repeat(DEEP) + "</loa>".repeat(DEEP)));
		assertRefused(bad, UnreadableReason.TOO_DEEP, 7);
		Files.writeString(bad, order("", "<future>\n".repeat(DEEP) + "</future>".repeat(DEEP)));
		assertRefused(bad, UnreadableReason.TOO_DEEP, 70);
	}

	@Test
	void refusesAnotherEncodingWhateverItSays() throws Exception {
		Path bad = folder.resolve("bad.porting");
		Files.write(bad, order("", "").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
		assertRefused(bad, UnreadableReason.NOT_UTF8, 1);
		Files.write(bad, order("name=\"Fähre\"", "").getBytes(StandardCharsets.ISO_8859_1));
		assertRefused(bad, UnreadableReason.NOT_UTF8, 6);
	}

	@Test
	void refusesAFileThatIsTooLargeWithoutReadingIt() throws Exception {
		Path bad = folder.resolve("bad.porting");
		try (var sparse = Files.newByteChannel(bad, StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			sparse.position(1L << 30);
			sparse.write(ByteBuffer.wrap(new byte[1]));
		}
		assertRefused(bad, UnreadableReason.TOO_LARGE, 0);
	}

	@Test
	void refusesMoreEntriesThanTheLimitWithTheirLine() throws Exception {
		Path bad = folder.resolve("bad.porting");
		int limit = 500_000;
		Files.writeString(bad, order("", entries(limit)));
		assertEquals(limit, ((PortOrder) ModelFiles.headless().read(bad).getContents().getFirst()).getNumbers().size());
		Files.writeString(bad, order("", entries(limit + 1)));
		var refused = assertRefused(bad, UnreadableReason.TOO_LARGE, 7);
		assertTrue(refused.getMessage().replaceAll("\\D", "").contains("500000"), refused.getMessage());
	}

	private static String entries(int count) {
		var entries = new StringBuilder();
		for (int i = 0; i < count; i++) {
			entries.append("<numbers id=\"n").append(i).append("\"/>");
		}
		return entries.toString();
	}

	@Test
	void refusesMoreThanTheLimitFromWhereverItComes() {
		Path file = folder.resolve("old.porting");
		var content = new SequenceInputStream(Collections.enumeration(
				Stream.generate(() -> new ByteArrayInputStream(new byte[1 << 20])).limit(129).toList()));
		var refused = assertThrows(UnreadableFileException.class, () -> ModelFiles.read(file, content));
		assertEquals(UnreadableReason.TOO_LARGE, refused.reason());
		assertTrue(refused.getMessage().contains("128 MB"), refused.getMessage());
	}

	@Test
	void writesNothingThatCouldNotBeReadAgain() throws Exception {
		PortOrder order = Blank.order();
		for (int i = 0; i <= 500_000; i++) {
			order.getNumbers().add((PortedNumbers) Blank.of(ModelPackage.Literals.PORTED_NUMBERS, "n" + i));
		}
		Path file = folder.resolve("large.porting");
		var set = new ModelResourceSet();
		ModelFiles.headless().create(set, file, order);
		var refused = assertThrows(SaveFailedException.class, () -> ModelFiles.headless().save(order));
		assertTrue(refused.getMessage().replaceAll("\\D", "").contains("500000"), refused.getMessage());
		assertTrue(Files.notExists(file));
	}

	@Test
	void refusesWhatIsNoFile() throws Exception {
		assertRefused(folder.resolve("missing.porting"), UnreadableReason.NOT_FOUND, 0);
		assertRefused(Files.createDirectory(folder.resolve("folder.porting")), UnreadableReason.NOT_A_FILE, 0);
		assertRefused(Files.writeString(folder.resolve("notes.txt"), "x"), UnreadableReason.NOT_A_FILE, 0);
	}

	@Test
	void readsAByteOrderMarkAndWindowsLineEnds() throws Exception {
		Path file = folder.resolve("windows.porting");
		Files.writeString(file, '\uFEFF' + order("name=\"London\"", "").replace("\n", "\r\n"));
		var root = (PortOrder) files.load(new ModelResourceSet(), file).root().orElseThrow();
		assertEquals("London", root.getName());
		assertFalse(root.isQuestionsOpen());
	}
}
