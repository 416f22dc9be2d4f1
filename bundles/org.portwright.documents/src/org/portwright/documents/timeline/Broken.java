package org.portwright.documents.timeline;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts between words into lines that fit. */
record Broken(TextMeasure measure, PictureFont font) {

	List<String> lines(String text, double width) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) { //$NON-NLS-1$
			String longer = line.isEmpty() ? word : line + " " + word; //$NON-NLS-1$
			if (!line.isEmpty() && measure.width(longer, font) > width) {
				lines.add(line.toString());
				line.setLength(0);
				line.append(new Shortened(measure, font).to(word, width));
			} else {
				line.setLength(0);
				line.append(new Shortened(measure, font).to(longer, width));
			}
		}
		lines.add(line.toString());
		return lines;
	}
}
