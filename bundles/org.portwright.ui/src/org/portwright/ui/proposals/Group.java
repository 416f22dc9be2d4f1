package org.portwright.ui.proposals;

import java.text.MessageFormat;

import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;

/** The entries of a proposal that a table shows at a time. */
enum Group {
	ALL, ADDED, CHANGED, CONFLICTS, GONE, NOT_TAKEN;

	/** Returns whether an entry is in this group. A conflict is in a group of its own. */
	boolean has(Entry entry) {
		boolean conflict = entry.judgement() == Judgement.CONFLICT;
		return switch (this) {
		case ALL -> true;
		case ADDED -> entry.kind() == Kind.ADDED && !conflict;
		case CHANGED -> entry.kind() == Kind.CHANGED && !conflict;
		case CONFLICTS -> conflict;
		case GONE -> entry.kind() == Kind.GONE;
		case NOT_TAKEN -> false;
		};
	}

	/** Returns whether the parts of the source that were not taken are in this group. */
	boolean hasOmissions() {
		return this == ALL || this == NOT_TAKEN;
	}

	/** Returns how many entries of a proposal, and parts that were not taken, are in this group. */
	long count(Proposal proposal) {
		return proposal.entries().stream().filter(this::has).count()
				+ (hasOmissions() ? proposal.omissions().size() : 0);
	}

	/** Returns its name with that count. */
	String label(Proposal proposal) {
		return MessageFormat.format(switch (this) {
		case ALL -> Messages.Proposals_all;
		case ADDED -> Messages.Proposals_added;
		case CHANGED -> Messages.Proposals_changed;
		case CONFLICTS -> Messages.Proposals_conflicts;
		case GONE -> Messages.Proposals_gone;
		case NOT_TAKEN -> Messages.Proposals_notTaken;
		}, count(proposal));
	}
}
