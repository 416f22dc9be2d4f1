package org.portwright.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.internal.evidence.EvidenceSeal;
import org.portwright.documents.internal.evidence.OverrideEvidence;
import org.portwright.documents.internal.texts.Messages;
import org.portwright.documents.printing.DocumentSeal;
import org.portwright.documents.printing.UnprintableCharacter;
import org.portwright.model.PortOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.life.ComplaintWords;
import org.portwright.porting.life.MailText;
import org.portwright.porting.life.OverdueWords;
import org.portwright.porting.life.OverrideNotice;
import org.portwright.porting.life.OverrideRefusal;
import org.portwright.porting.written.WrittenDate;

/**
 * What a Porting Override needs, as a folder: the evidence as one PDF, the text to Microsoft, the customer's complaint
 * to Ofcom, and the kept files that could not be put into the PDF.
 */
@SuppressWarnings("nls")
final class OverrideDocument implements OrderDocument {

	private static final String EVIDENCE = "evidence.pdf";
	private static final String REQUEST = "request-to-microsoft.txt";
	private static final String COMPLAINT = "complaint-to-ofcom.txt";

	@Override
	public String id() {
		return "override";
	}

	@Override
	public String ending() {
		return "pdf";
	}

	@Override
	public String label() {
		return Messages.OverrideDocument_label;
	}

	@Override
	public String hint() {
		return Messages.OverrideDocument_hint;
	}

	@Override
	public boolean isFolder() {
		return true;
	}

	/** There is something to override once an order is submitted, and until it ended. */
	@Override
	public Optional<String> refusal(PortOrder order) {
		return OverrideRefusal.of(order);
	}

	/** It is for an order that is held up. */
	@Override
	public boolean isUsual() {
		return false;
	}

	@Override
	public String nameFor(String order) {
		return order + "-override";
	}

	@Override
	public boolean isOwn(Path existing) throws IOException {
		return DocumentSeal.EVIDENCE.isIn(existing);
	}

	/** The evidence names the files that came with it. That of another order is none of these. */
	@Override
	public Set<String> earlier(Path folder, Map<String, byte[]> files) throws IOException {
		Optional<EvidenceSeal> before = EvidenceSeal.in(folder.resolve(EVIDENCE));
		Optional<EvidenceSeal> now = Optional.ofNullable(files.get(EVIDENCE)).flatMap(EvidenceSeal::of);
		if (before.isEmpty() || now.isEmpty() || !before.get().order().equals(now.get().order())) {
			return Set.of();
		}
		Set<String> known = new HashSet<>(Set.of(EVIDENCE));
		for (String name : files.keySet()) {
			if (before.get().has(folder.resolve(name))) {
				known.add(name);
			}
		}
		return known;
	}

	@Override
	public List<String> write(DocumentSource source, DocumentOutput output) throws IOException {
		DatePlan dates = source.dates().get();
		Map<String, byte[]> texts = Map.of(REQUEST, bytes(OverdueWords.overrideRequest(source.order(), dates)),
				COMPLAINT, bytes(ComplaintWords.of(source.order(), dates)));
		OverrideEvidence.Made made = new OverrideEvidence(source.order(), dates, source.today(), source.files())
				.write(texts, EVIDENCE, output.file(EVIDENCE));
		Map<String, byte[]> beside = new TreeMap<>(texts);
		beside.putAll(made.beside());
		for (Map.Entry<String, byte[]> file : beside.entrySet()) {
			output.file(file.getKey()).write(file.getValue());
		}
		List<String> remarks = new ArrayList<>(made.lost());
		if (made.notes() > 0) {
			remarks.add(NLS.bind(Messages.OverrideDocument_notes, made.notes()));
		}
		if (OverdueWords.isSilentButNoted(source.order(), dates)) {
			remarks.add(Messages.OverrideDocument_noted);
		}
		OverrideNotice.of(source.order(), dates).filter(notice -> !notice.over())
				.map(notice -> NLS.bind(Messages.OverrideDocument_after, WrittenDate.shown(notice.ends())))
				.ifPresent(remarks::add);
		remarks.addAll(UnprintableCharacter
				.remarks(made.unprintable().stream().map(UnprintableCharacter::new).toList()));
		return remarks;
	}

	private static byte[] bytes(MailText text) {
		return (text.subject() + "\n\n" + text.body()).getBytes(StandardCharsets.UTF_8);
	}
}
