package org.portwright.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.portwright.documents.internal.calendar.CalendarFile;
import org.portwright.documents.internal.calendar.MilestoneEntries;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;

/** The milestones of an order with alarms, to take into a calendar; taken in again they change what is there. */
@SuppressWarnings("nls")
final class CalendarDocument implements OrderDocument {

	@Override
	public String id() {
		return "ics";
	}

	@Override
	public String ending() {
		return "ics";
	}

	@Override
	public String label() {
		return Messages.CalendarDocument_label;
	}

	@Override
	public String hint() {
		return Messages.CalendarDocument_hint;
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.CALENDAR.isIn(existing);
	}

	/** It is for who follows the order, not for Microsoft. */
	@Override
	public boolean isUsual() {
		return false;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		CalendarFile.write(MilestoneEntries.of(source.order(), source.dates().get()), source.made(),
				output.file(DocumentOutput.WHOLE));
		return List.of();
	}
}
