package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.sources.DecodedText;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.work.OperationException;

/** Files as they are sent: what is text is read, of all others it is said what they are and what to do. */
@SuppressWarnings("nls")
class ReadTextFileTest {

	private final Path file;

	ReadTextFileTest(@TempDir Path folder) {
		file = folder.resolve("numbers.txt");
	}

	@Test
	void whatIsReadAsWindows1252IsSaid() throws Exception {
		Files.write(file, "0161 496 0000 – 0009".getBytes(Charset.forName("windows-1252")));
		DecodedText read = read();
		assertEquals("0161 496 0000 – 0009", read.text());
		assertTrue(read.remark().orElseThrow().contains("read as Windows-1252"));
	}

	@Test
	void whatIsNoTextSaysWhatItIs() throws Exception {
		Files.write(file, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
		assertEquals("numbers.txt: This is a PDF. Open it and copy its text.", refusal());
	}

	@Test
	void whatIsTooLargeIsNotReadToItsEnd() throws Exception {
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(1L << 40);
		}
		assertEquals("numbers.txt is larger than the limit, 16 MB. Copy the part with the numbers.", refusal());
	}

	@Test
	void whatIsNoFileIsRefused() throws Exception {
		assertEquals(file + " is not a file. Choose another one.", refusal());
		Files.createDirectory(file);
		assertEquals(file + " is not a file. Choose another one.", refusal());
	}

	@Test
	void aFileOfTheWorkspaceIsNoList() throws Exception {
		Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<portwright:PortOrder\n"
				+ "    xmlns:portwright=\"https://portwright.org/model/1\"\n    id=\"order-london\"/>\n");
		assertEquals("'numbers.txt' is the file of a tenant, an order or an engagement, and no list. Nothing was taken"
				+ " from it: choose the list that you were sent.", refusal());
		Files.writeString(file, "<?xml version=\"1.0\"?>\n<list/>\n");
		assertTrue(read().text().contains("<list/>"));
	}

	private DecodedText read() throws Exception {
		return new ReadTextFile(file).calculate(new AnsweringHost(0, new ArrayList<>()));
	}

	private String refusal() {
		return String.valueOf(assertThrows(OperationException.class, this::read).getMessage());
	}
}
