package org.portwright.cli.internal.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.CommandLineFolder;

/** Where documents may go: judged by what is there, not by what it is called. */
class ExportTargetsTest {

	private static final String LIST = "PhoneNumber\r\n+442079460000\r\n";

	private final CommandLineFolder folder;

	ExportTargetsTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeFiles() throws IOException {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
		folder.call("new", "order", "@b.porting", "--numbers", "020 7946 0001");
		folder.call("set", "@b.porting", "name=Leeds");
		Path order = folder.file("a.porting");
		Files.createDirectory(folder.file("sub"));
		Files.createDirectory(folder.file("folder.pdf"));
		Files.writeString(folder.file(".project"), "<?xml version=\"1.0\"?>\n<projectDescription/>\n");
		Files.copy(order, folder.file("copy.pdf"));
		Files.copy(folder.file(".project"), folder.file("project.pdf"));
		Files.writeString(folder.file("torn.pdf"), Files.readString(order).substring(0, 100));
		Files.writeString(folder.file("notes.txt"), "Call Ada back");
		Files.createSymbolicLink(folder.file("link.pdf"), Path.of("sub/../a.porting"));
		Files.createSymbolicLink(folder.file("new.pdf"), Path.of("c.porting"));
		Files.createSymbolicLink(folder.file("sub/up"), Path.of(".."));
		Files.createLink(folder.file("hard.pdf"), order);
	}

	/** The content of every file, and where every link leads. */
	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder.file(""))) {
			for (Path file : files.toList()) {
				contents.put(file.toString(), Files.isSymbolicLink(file) ? Files.readSymbolicLink(file).toString()
						: Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
			}
		}
		return contents;
	}

	@ParameterizedTest
	@CsvSource({ "a.porting, port order", "./a.porting, port order", "sub/../a.porting, port order",
			"sub/up/a.porting, port order", "b.porting, port order", "c.porting, port order", "A.PORTING, port order",
			"contoso.tenant, tenant", "link.pdf, port order", "hard.pdf, port order", "copy.pdf, port order",
			"torn.pdf, port order", ".b.porting~, port order", "new.pdf, port order", ".project, engagement",
			"project.pdf, engagement", "notes.txt, --replace", "folder.pdf, is a folder", "sub, is a folder",
			"none/x.pdf, does not exist" })
	void noDocumentReplacesWhatIsNone(String target, String explanation) throws Exception {
		Map<String, String> before = contents();
		for (String kind : new String[] { "--pdf", "--csv" }) {
			refuse(explanation, before, "export", "@a.porting", kind, "@" + target);
			if (!explanation.equals("--replace")) {
				refuse(explanation, before, "export", "@a.porting", "--replace", kind, "@" + target);
			}
		}
	}

	private void refuse(String explanation, Map<String, String> before, String... call) throws IOException {
		var result = folder.call(call);
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains(explanation), result.err());
		assertEquals("", result.out());
		assertEquals(before, contents());
	}

	@Test
	void replacesAnotherFileWithReplaceAlone() throws Exception {
		assertEquals(0, folder.call("export", "@a.porting", "--replace", "--csv", "@notes.txt").exitCode());
		assertEquals(LIST, Files.readString(folder.file("notes.txt")));
		assertTrue(folder.call("export", "--help").out().contains("--replace"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.files/signed.pdf", "a.files/new.pdf", "snapshots/contoso-2026-11-24.csv",
			"snapshots/new.pdf" })
	void evidenceStaysWhateverTheUserSays(String target) throws Exception {
		Files.createDirectory(folder.file("a.files"));
		Files.createDirectory(folder.file("snapshots"));
		Files.writeString(folder.file("a.files/signed.pdf"), "%PDF-1.7 the only one");
		Files.writeString(folder.file("snapshots/contoso-2026-11-24.csv"), LIST);
		Map<String, String> before = contents();
		for (String kind : new String[] { "--pdf", "--csv" }) {
			refuse("folder", before, "export", "@a.porting", "--replace", kind, "@" + target);
		}
	}

	@Test
	void nothingIsWrittenWhenOneDocumentIsRefused() throws Exception {
		Map<String, String> before = contents();
		assertEquals(2,
				folder.call("export", "@a.porting", "--pdf", "@good.pdf", "--csv", "@a.porting").exitCode());
		assertEquals(before, contents());
	}

	@ParameterizedTest
	@CsvSource({ "x, x", "x, ./x", "sub/../x, x", "sub/up/x, x", "x, X", "one.pdf, one.csv" })
	void noDocumentReplacesAnotherOfTheCall(String pdf, String csv) throws Exception {
		Files.createLink(folder.file("one.csv"), Files.writeString(folder.file("one.pdf"), "%PDF-1.7"));
		Map<String, String> before = contents();
		var result = folder.call("export", "@a.porting", "--pdf", "@" + pdf, "--csv", "@" + csv);
		assertEquals(2, result.exitCode(), result.err());
		assertTrue(result.err().contains("the same file"), result.err());
		assertEquals(before, contents());
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "empty" })
	void aDocumentReplacesOneOfItsKind(String name) throws Exception {
		Files.writeString(folder.file("list"), "PhoneNumber\r\n+441614960000\r\n");
		Files.createFile(folder.file("empty"));
		assertEquals(0, folder.call("export", "@a.porting", "--csv", "@" + name).exitCode());
		assertEquals(LIST, Files.readString(folder.file(name)));
		for (int i = 0; i < 2; i++) {
			assertEquals(0, folder.call("export", "@a.porting", "--pdf", "@letter").exitCode());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "later" })
	void noDocumentIsWrittenThroughALink(String leadsTo) throws Exception {
		Files.writeString(folder.file("list"), LIST);
		Files.createSymbolicLink(folder.file("linked"), Path.of(leadsTo));
		refuse("is a link", contents(), "export", "@b.porting", "--replace", "--csv", "@linked");
	}

	@Test
	void aTextThatIsNoSummaryIsNotReplacedWhateverItIsCalled() throws Exception {
		assertEquals(2, folder.call("export", "@a.porting", "--txt", "@notes.txt").exitCode());
		assertEquals("Call Ada back", Files.readString(folder.file("notes.txt")));
		for (int i = 0; i < 2; i++) {
			assertEquals("txt: a.txt\n", folder.call("export", "@a.porting", "--txt", "@a.txt").out());
		}
		assertTrue(Files.readString(folder.file("a.txt")).startsWith("Port order: a\nDraft\n"));
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aPipeIsWrittenToAndStays() throws Exception {
		Path pipe = folder.file("pipe");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		var read = CompletableFuture.supplyAsync(() -> {
			try {
				return Files.readString(pipe);
			} catch (IOException e) {
				return e.toString();
			}
		});
		assertEquals(0, folder.call("export", "@a.porting", "--csv", "@pipe").exitCode());
		assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS).isOther(), "the pipe is a file now");
		assertEquals(LIST, read.get(10, TimeUnit.SECONDS));
	}

	/** Not even root makes files there. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void whatCannotBeWrittenIsCalledByItsName() {
		var result = folder.call("export", "@a.porting", "--csv", "/proc/list.csv");
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains("/proc/list.csv"), result.err());
		assertFalse(result.err().contains("/."), result.err());
	}
}
