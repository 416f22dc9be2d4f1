package org.portwright.porting.life;

import java.time.Instant;

import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.ModelFactory;
import org.portwright.model.PortOrder;

/** Puts mails into the journals of orders. */
@SuppressWarnings("nls")
final class JournalMails {

	private JournalMails() {
	}

	static JournalEntry mail(PortOrder order, String who, String to, String when) {
		JournalEntry entry = ModelFactory.eINSTANCE.createJournalEntry();
		entry.setId("mail-" + order.getJournal().size());
		entry.setKind(JournalKind.MAIL);
		entry.setWho(who);
		entry.setText("To: " + to + "\n\nHello");
		entry.setWhen(Instant.parse(when));
		order.getJournal().add(entry);
		return entry;
	}
}
