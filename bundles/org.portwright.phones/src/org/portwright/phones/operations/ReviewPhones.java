package org.portwright.phones.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.paths.Blank;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.PhoneList;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.ProposalReader;
import org.portwright.workspace.work.Host;

/**
 * Compares a list of phones with the phones of a tenant. It proposes phones that the tenant does not have, behind the
 * others; of the phones that it has, the values that it leaves open, and those that it has otherwise.
 */
public final class ReviewPhones extends PhonesQuery<Proposal> implements ProposalReader<TakenPhones> {

	private static final String PREFIX = "phone-"; //$NON-NLS-1$

	private final PhoneList list;
	/** The ids of new phones that are not known by a MAC address, by their lines. */
	private final Map<Integer, String> ids = new ConcurrentHashMap<>();

	/** @param file a file with a tenant */
	public ReviewPhones(ModelFile file, PhoneList list) {
		super(file);
		this.list = list;
	}

	/** Returns the name of the operation that takes the proposal, for the menu <em>Edit</em>. */
	public static String label() {
		return Messages.ReviewPhones_label;
	}

	@Override
	public Proposal work(TakenPhones phones, Host host) {
		return new PhoneMatch(file(), phones.all(),
				line -> ids.computeIfAbsent(line, any -> Blank.randomId(PREFIX))).compare(list);
	}

	@Override
	public List<Command> notes(EditingDomain domain, Accepted accepted) {
		return List.of();
	}
}
