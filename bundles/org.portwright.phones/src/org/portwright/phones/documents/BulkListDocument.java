package org.portwright.phones.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.portwright.documents.Document;
import org.portwright.documents.printing.CsvRows;
import org.portwright.documents.printing.WrittenRows;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.BulkList;

/**
 * A bulk list of phones for Microsoft, as CSV in UTF-8; lines end in CR LF.
 * <p>Source of the columns and of how the MAC address is written: github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness,
 * Teams/sip-gateway-configure.md at 01317bfd1f49fb9a2d99f0151899920a74c94cad (2023-11-02).
 */
@SuppressWarnings("nls")
public enum BulkListDocument implements Document {

	/** For the bulk sign-in through the SIP Gateway: an account and its phone a line. */
	SIGN_IN(1, "Username", "HardwareId") {

		@Override
		List<String> cells(BulkList.Row row) {
			return List.of(row.text(), row.mac().upperDashed());
		}

		@Override
		public String label() {
			return Messages.BulkListDocument_signIn;
		}
	},

	/** For the provisioning in the Teams admin centre: a phone and its location a line. */
	PROVISIONING(0, "MAC id", "Location") {

		@Override
		List<String> cells(BulkList.Row row) {
			return List.of(row.mac().device().upperDashed(), row.text());
		}

		@Override
		public String label() {
			return Messages.BulkListDocument_provisioning;
		}
	};

	private static final Pattern MAC = Pattern.compile("[0-9A-F]{2}(?:-[0-9A-F]{2}){5}(?::[0-9]{3})?");

	private final int macColumn;
	private final List<String> headings;

	BulkListDocument(int macColumn, String first, String second) {
		this.macColumn = macColumn;
		headings = List.of(first, second);
	}

	abstract List<String> cells(BulkList.Row row);

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return WrittenRows.areIn(existing, headings,
				row -> row.size() == headings.size() && MAC.matcher(row.get(macColumn)).matches());
	}

	/**
	 * Makes it.
	 *
	 * @param out gets it; flushed, not closed
	 * @throws IOException if the stream cannot be written
	 */
	public void write(List<BulkList.Row> phones, OutputStream out) throws IOException {
		var rows = new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		rows.row(headings);
		for (BulkList.Row phone : phones) {
			rows.row(cells(phone));
		}
		rows.flush();
	}
}
