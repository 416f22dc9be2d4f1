package org.portwright.directory.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.documents.Document;
import org.portwright.documents.printing.CsvRows;
import org.portwright.model.copies.NumbersCopy;

/**
 * A snapshot: the numbers of a tenant as they were on a day, as CSV in UTF-8. The first row has the names of the
 * attributes in the Ecore model, each other row a number, by their ids; {@code id} is the number in E.164.
 * <p>It is made to be read back. What is several, such as {@code capabilities}, stands in one cell with semicolons
 * between; a semicolon or a backslash in one of them has a backslash in front. A text that a spreadsheet would take for
 * a formula, or that begins with an apostrophe, has an apostrophe in front, which a reader takes away. An attribute
 * that is there and empty, or an empty text among several, cannot be told from none.
 */
@SuppressWarnings("nls")
public final class SnapshotDocument implements Document {

	private static final List<String> NAMES = NumbersCopy.ATTRIBUTES.stream().map(EAttribute::getName).toList();

	@Override
	public String ending() {
		return "csv";
	}

	@Override
	public String label() {
		return Messages.SnapshotDocument_label;
	}

	/** A snapshot is of a day that is over: it cannot be taken again. */
	@Override
	public boolean isOwn(Path existing) {
		return false;
	}

	@Override
	public boolean isSnapshot() {
		return true;
	}

	/**
	 * Makes it.
	 *
	 * @param out gets it; flushed, not closed
	 * @throws IOException if the stream cannot be written
	 */
	public void write(NumbersCopy numbers, OutputStream out) throws IOException {
		var rows = new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		rows.row(NAMES);
		for (Iterator<List<List<String>>> numberRows = numbers.rows().iterator(); numberRows.hasNext();) {
			rows.row(cells(numberRows.next()));
		}
		rows.flush();
	}

	private static List<String> cells(List<List<String>> values) {
		List<String> cells = new ArrayList<>(values.size());
		for (int i = 0; i < values.size(); i++) {
			cells.add(NumbersCopy.ATTRIBUTES.get(i).isMany() ? joined(values.get(i)) : String.join("", values.get(i)));
		}
		return cells;
	}

	private static String joined(List<String> values) {
		return values.stream().filter(value -> !value.isEmpty())
				.map(value -> value.replace("\\", "\\\\").replace(";", "\\;")).collect(Collectors.joining(";"));
	}
}
