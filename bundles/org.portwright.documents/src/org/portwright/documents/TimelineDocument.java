package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.timeline.PlannedOrder;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineSvg;

/** The dates of an order along a line of days, as a picture to show. */
@SuppressWarnings("nls")
final class TimelineDocument implements OrderDocument {

	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String ending() {
		return "svg";
	}

	@Override
	public String label() {
		return Messages.TimelineDocument_label;
	}

	@Override
	public String hint() {
		return Messages.TimelineDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.TIMELINE.isIn(existing);
	}

	/** It is for the customer, not for Microsoft. */
	@Override
	public boolean isUsual() {
		return false;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		TimelineSvg.write(timeline(source), output.file(DocumentOutput.WHOLE));
		return List.of();
	}

	/** The dates of the order alone. */
	static Timeline timeline(DocumentSource source) {
		String name = Optional.ofNullable(source.order().getName()).orElse("");
		return new Timeline(name, source.today(), Optional.empty(),
				List.of(PlannedOrder.of("", name, source.order(), source.dates().get())));
	}
}
