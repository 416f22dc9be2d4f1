package org.portwright.phones.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.documents.Document;
import org.portwright.documents.DocumentSource;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.phones.lists.BulkList;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.written.MacAddress;

/** A document about phones knows what it wrote itself by the content, and takes none of an order for it. */
@SuppressWarnings("nls")
class OwnPhoneDocumentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final Path folder;
	private final Map<Document, byte[]> ofPhones = new LinkedHashMap<>();
	private final Map<Document, byte[]> ofOrders = new LinkedHashMap<>();

	OwnPhoneDocumentTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** Makes one of each kind. */
	@BeforeEach
	void write() throws IOException {
		var sheet = new ByteArrayOutputStream();
		var sheets = new SignInSheetDocument();
		sheets.write(new SignInSheet("Contoso", TODAY, List.of()), sheet);
		ofPhones.put(sheets, sheet.toByteArray());
		List<BulkList.Row> phones = List.of(row("64167f000001", "=cmd|' /C calc'!A0"),
				row("64167f000002", "Leeds, \"2nd\""),
				row("64167f000003", "'quoted'"), row("64167f000004", "two\nlines"));
		for (BulkListDocument list : BulkListDocument.values()) {
			var out = new ByteArrayOutputStream();
			list.write(phones, out);
			ofPhones.put(list, out.toByteArray());
		}
		var script = new ByteArrayOutputStream();
		var scripts = new BulkScriptDocument();
		scripts.write("# Portwright: New-CsSdgBulkSignInRequest\r\n", script);
		ofPhones.put(scripts, script.toByteArray());
		PortOrder order = Blank.order();
		var source = new DocumentSource(order, UkNumberPlan.of(List.of()), TODAY,
				() -> DatePlan.of(order, new RuleContext(RuleProfiles.usual(), TODAY)), Set.of());
		for (OrderDocument document : OrderDocuments.all()) {
			var out = new ByteArrayOutputStream();
			document.write(source, name -> name.isEmpty() || name.endsWith('.' + document.ending()) ? out
					: OutputStream.nullOutputStream());
			ofOrders.put(document, out.toByteArray());
		}
	}

	private static BulkList.Row row(String mac, String text) {
		return new BulkList.Row("phone", MacAddress.read(mac).orElseThrow(), text);
	}

	private boolean isOwn(Document document, byte[] content) throws IOException {
		return document.isOwn(Files.write(folder.resolve("file"), content));
	}

	@Test
	void isKnownByItsContentAndTakenForNoOther() throws Exception {
		for (Document document : ofPhones.keySet()) {
			for (Map.Entry<Document, byte[]> other : ofPhones.entrySet()) {
				assertEquals(document == other.getKey(), isOwn(document, other.getValue()),
						document.label() + " / " + other.getKey().label());
			}
			for (Map.Entry<Document, byte[]> other : ofOrders.entrySet()) {
				assertFalse(isOwn(document, other.getValue()), document.label() + " / " + other.getKey().label());
				assertFalse(isOwn(other.getKey(), ofPhones.get(document)), other.getKey().label());
			}
		}
	}

	@Test
	void whatWasChangedSinceIsNotOurs() throws Exception {
		for (Map.Entry<Document, byte[]> each : ofPhones.entrySet()) {
			String text = new String(each.getValue(), StandardCharsets.ISO_8859_1);
			for (String changed : List.of(text + "Signed by Ada.\n", "# " + text,
					text.substring(0, text.length() - 4))) {
				assertFalse(isOwn(each.getKey(), changed.getBytes(StandardCharsets.ISO_8859_1)), each.getKey().label());
			}
		}
	}

	@Test
	void lineEndsDoNotMatter() throws Exception {
		for (Map.Entry<Document, byte[]> each : ofPhones.entrySet()) {
			if (!each.getKey().ending().equals("pdf")) {
				String text = new String(each.getValue(), StandardCharsets.UTF_8).replace("\r\n", "\n");
				assertTrue(isOwn(each.getKey(), text.getBytes(StandardCharsets.UTF_8)), each.getKey().label());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PhoneNumber\r\n+442079460000\r\n",
			"Username,HardwareId\r\nada@contoso.com,64:16:7F:00:00:01\r\n", "Username,HardwareId,PIN\r\n",
			"Username,HardwareId\r\n=1,64-16-7F-00-00-01\r\n", "%PDF-1.6\nPortwright letter" })
	void anotherFileIsNot(String content) throws Exception {
		for (Document document : ofPhones.keySet()) {
			assertFalse(isOwn(document, content.getBytes(StandardCharsets.UTF_8)), document.label());
		}
	}
}
