package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;

/** Whatever comes in, what is said are words for people: no class, no library, no address, no file of our own. */
@SuppressWarnings("nls")
class HostileInputTest {

	private static final Pattern OF_A_PROGRAM = Pattern
			.compile("\\b(java|javax|org|com|picocli|sun)\\.[a-z]|Exception|Error\\b"
					+ "|https?:|Gson|Json[A-Z]|SAX|JAXP|[Xx]erces|\\.tmp|\\$\\.|\\bpath \\$|\\tat |null|defect"
					+ "|[0-9a-f]{16}|strict|lenient|Input length|same entity|No message");

	private final CommandLineFolder folder;

	HostileInputTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	@BeforeEach
	void makeFiles() throws IOException {
		folder.call("new", "order", "@a.porting", "--numbers", "020 7946 0000");
		Files.createDirectories(folder.file("folder.porting"));
		Files.createDirectories(folder.file("folder.json"));
		Files.createDirectories(folder.file("folder.pdf/in"));
		Files.write(folder.file("binary.porting"), new byte[] { 'P', 'K', 3, 4, 0, (byte) 0xFF });
		Files.write(folder.file("latin.json"), "{\"a\": \"M\u00FCller\"}".getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(folder.file("empty.porting"), "");
		Files.writeString(folder.file("empty.json"), "");
		Files.writeString(folder.file("words.json"), "hello");
		Files.writeString(folder.file("cut.json"), "{\"name\": [1, ");
		Files.writeString(folder.file("twice.json"), "{\"name\": 1, \"name\": 2}");
		Files.writeString(folder.file("deep.json"), "[".repeat(5000));
		Files.writeString(folder.file("list.json"), "[1]");
		Files.writeString(folder.file("type.json"), "{\"basedOn\": 7}");
		String order = Files.readString(folder.file("a.porting"));
		Files.writeString(folder.file("cut.porting"), order.substring(0, order.length() / 2));
		Files.writeString(folder.file("tag.porting"), order.replaceFirst("</numbers>", "</number>"));
		Files.writeString(folder.file("entity.porting"), order.replaceFirst("name=\"a\"", "name=\"&a;\""));
		Files.writeString(folder.file("lt.porting"), order.replaceFirst("name=\"a\"", "name=\"<\""));
		Files.writeString(folder.file("twice.porting"), order.replaceFirst("name=", "name=\"b\" name="));
		Files.writeString(folder.file("doctype.porting"),
				order.replaceFirst("\n", "\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n"));
		Files.writeString(folder.file("behind.porting"), order + "<more/>");
		Files.writeString(folder.file("date.porting"), order.replaceFirst("name=", "focDate=\"soon\" name="));
		Files.writeString(folder.file("attributes.porting"),
				order.replaceFirst("name=", IntStream.range(0, 20_000).mapToObj(i -> "a" + i + "=\"\" ")
						.collect(Collectors.joining()) + "name="));
		Files.writeString(folder.file("loop.porting"), order);
		Files.createSymbolicLink(folder.file("loop.pdf"), Path.of("loop.pdf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { //
			"validate @binary.porting", "validate @empty.porting", "validate @cut.porting|ends too early",
			"validate @tag.porting|line ", "validate @entity.porting|no well-formed XML behind",
			"validate @lt.porting", "validate @twice.porting", "validate @doctype.porting", "validate @behind.porting",
			"validate @date.porting", "validate @attributes.porting", "validate @folder.porting",
			"validate @gone.porting",
			"validate /dev/zero", "validate @a.porting --profile @latin.json",
			"validate @a.porting --profile @empty.json",
			"validate @a.porting --profile @words.json|line 1 at column",
			"validate @a.porting --profile @cut.json|line 1 at column",
			"validate @a.porting --profile @twice.json", "validate @a.porting --profile @deep.json",
			"validate @a.porting --profile @list.json", "validate @a.porting --profile @type.json",
			"validate @a.porting --profile @folder.json", "validate @a.porting --profile @gone.json",
			"set @a.porting tenant=@gone.tenant", "set @a.porting tenant=folder.porting",
			"set @a.porting tenant=a.porting",
			"set @a.porting tenant=a\0b.tenant", "set @a.porting follows=cut.porting",
			"set @a.porting revision=99999999999",
			"set @a.porting focDate=0", "set @a.porting contractEndDate=99999999999-01-01",
			"set @a.porting numbers[", "set @a.porting numbers[x=1", "set @a.porting ..=1", "set @a.porting [+]=1",
			"set @a.porting numbers+=\u0660", "set @cut.porting name=x", "set a\0.porting name=x|no name that a file",
			"new order a\0b.porting|no name that a file",
			"new order @a.porting/x.porting", "export @a.porting --pdf a\0.pdf|no name that a file",
			"export @a.porting --pdf @folder.pdf", "export @a.porting --pdf @loop.pdf",
			"export @a.porting --csv /proc/x.csv",
			"export @a.porting --csv @a.porting/x.csv", "export @a.porting --txt /dev/full",
			"export @binary.porting --pdf @x.pdf",
			"fix @tag.porting", "--today=\0 validate @a.porting", "completion \0" })
	void isSaidInWordsForPeople(String row) {
		String call = row.replaceFirst("\\|.*", "");
		String said = row.substring(row.indexOf('|') + 1);
		var result = folder.call(call.split(" "));
		assertEquals(2, result.exitCode(), result.out() + result.err());
		String all = result.err() + result.out();
		assertFalse(all.isBlank());
		assertFalse(OF_A_PROGRAM.matcher(all).find(), all);
		assertTrue(said.equals(row) || all.contains(said), all);
	}

	@Test
	void anInputThatCannotBeReadIsSaidSo() {
		var out = new ByteArrayOutputStream();
		InputStream closed = InputStream.nullInputStream();
		try {
			closed.close();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		int exitCode = new Portwright(new Console(closed, out, out), name -> null, new Interruption()).run("numbers",
				"-");
		String said = out.toString(StandardCharsets.UTF_8);
		assertEquals(2, exitCode, said);
		assertTrue(said.startsWith("The standard input cannot be read"), said);
		assertFalse(said.contains("16 MB") || OF_A_PROGRAM.matcher(said).find(), said);
	}

	@Test
	void nothingIsLeftBehindByWhatFailed() throws IOException {
		List<String> before = names();
		folder.call("export", "@a.porting", "--pdf", "@folder.pdf", "--csv", "@x.csv");
		folder.call("export", "@a.porting", "--csv", "/proc/x.csv", "--txt", "@loop.pdf");
		folder.call("set", "@a.porting", "name=x", "loa.cupid=001", "follows=cut.porting");
		assertEquals(before, names());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder.file(""))) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}
}
