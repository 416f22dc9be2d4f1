package org.portwright.ui.proposals;

import java.text.MessageFormat;
import java.util.List;

import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;

/** The entries of a proposal that a table shows at a time. */
enum Group {
	ALL, ADDED, CHANGED, CONFLICTS, GONE;

	/** Returns whether an entry is in this group. A conflict is in a group of its own. */
	boolean has(Entry entry) {
		boolean conflict = entry.judgement() == Judgement.CONFLICT;
		return switch (this) {
		case ALL -> true;
		case ADDED -> entry.kind() == Kind.ADDED && !conflict;
		case CHANGED -> entry.kind() == Kind.CHANGED && !conflict;
		case CONFLICTS -> conflict;
		case GONE -> entry.kind() == Kind.GONE;
		};
	}

	/** Returns how many of some entries are in this group. */
	long count(List<Entry> entries) {
		return entries.stream().filter(this::has).count();
	}

	/** Returns its name with the count of its entries. */
	String label(List<Entry> entries) {
		return MessageFormat.format(switch (this) {
		case ALL -> Messages.Proposals_all;
		case ADDED -> Messages.Proposals_added;
		case CHANGED -> Messages.Proposals_changed;
		case CONFLICTS -> Messages.Proposals_conflicts;
		case GONE -> Messages.Proposals_gone;
		}, count(entries));
	}
}
