package org.portwright.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;

import org.portwright.documents.evidence.EvidenceFiles;
import org.portwright.model.PortOrder;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.dates.DatePlan;

/**
 * What a document is made of.
 *
 * @param order a copy that nobody changes, complete or not
 * @param today the day that the document carries
 * @param dates works out which dates are possible, and the milestones, for a document that says so
 * @param parts what else is to be in it
 * @param made  the moment at which it is made, for a document that replaces one made before
 * @param files the files that are kept with the order
 */
public record DocumentSource(PortOrder order, UkNumberPlan plan, LocalDate today, Supplier<DatePlan> dates,
		Set<DocumentPart> parts, Instant made, EvidenceFiles files) {

	/** Copies the set. */
	public DocumentSource {
		parts = Set.copyOf(parts);
	}

	/** The source of a document that has no files in it. */
	public DocumentSource(PortOrder order, UkNumberPlan plan, LocalDate today, Supplier<DatePlan> dates,
			Set<DocumentPart> parts, Instant made) {
		this(order, plan, today, dates, parts, made, EvidenceFiles.NONE);
	}

	/** What a document is made of at the begin of a day. */
	public DocumentSource(PortOrder order, UkNumberPlan plan, LocalDate today, Supplier<DatePlan> dates,
			Set<DocumentPart> parts) {
		this(order, plan, today, dates, parts, today.atStartOfDay(ZoneOffset.UTC).toInstant());
	}
}
