package org.portwright.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of libraries in NOTICE. */
record NoticeTable(List<Line> lines) {

	private static final Pattern GAP = Pattern.compile(" {2,}");

	/**
	 * One line: names of bundles, their licences, the paths of the texts in each archive and in the product's folder.
	 */
	record Line(List<String> names, List<String> licences, List<String> inArchive, List<String> beside) {
	}

	static NoticeTable read(Path notice) throws IOException {
		var lines = new ArrayList<Line>();
		boolean inTable = false;
		for (String text : Files.readAllLines(notice)) {
			String[] cells = GAP.split(text);
			if (text.isEmpty()) {
				inTable = false;
			} else if (cells[0].equals("Bundles")) {
				inTable = true;
			} else if (inTable) {
				lines.add(new Line(list(cells[0]), List.of(cells[1].split(" and | or ")), list(cells[2]),
						list(cells[3])));
			}
		}
		return new NoticeTable(lines);
	}

	/** Returns the line with the longest name that covers the bundle. */
	Optional<Line> of(String bundle) {
		return names().stream().filter(name -> covers(name, bundle)).max(Comparator.comparing(String::length))
				.flatMap(name -> lines.stream().filter(line -> line.names().contains(name)).findFirst());
	}

	/** Returns the names of all lines, in their order. */
	List<String> names() {
		return lines.stream().flatMap(line -> line.names().stream()).toList();
	}

	static boolean covers(String name, String bundle) {
		return name.endsWith("*") ? bundle.startsWith(name.substring(0, name.length() - 1)) : bundle.equals(name);
	}

	private static List<String> list(String cell) {
		return cell.equals("-") ? List.of() : List.of(cell.split(", "));
	}
}
