package org.portwright.directory.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.internal.texts.Messages;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.ProvenanceParts;
import org.portwright.workspace.TypedTenantValues;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/**
 * Notes in a tenant who said what, and when. Where nothing changes nothing is noted, so that the file stays as it is.
 */
@SuppressWarnings("nls")
final class ProvenanceCommands {

	private static final String DOMAINS = Literals.TENANT__DOMAINS.getName();
	private static final String NUMBERS = Literals.TENANT__PHONE_NUMBERS.getName();

	private final EditingDomain domain;
	private final Tenant tenant;
	private final DirectoryReading reading;
	private final Instant when;
	private final List<Command> commands = new ArrayList<>();
	private final List<Provenance> added = new ArrayList<>();
	private final Set<String> noted = new HashSet<>();

	ProvenanceCommands(EditingDomain domain, Tenant tenant, DirectoryReading reading, Instant when) {
		this.domain = domain;
		this.tenant = tenant;
		this.reading = reading;
		this.when = when;
	}

	/** Returns the commands that note where what is taken came from. */
	List<Command> of(Accepted accepted) {
		Set<DirectoryPart> whole = reading.whole();
		boolean numbers = whole.containsAll(Set.of(DirectoryPart.NUMBERS, DirectoryPart.USERS));
		note(NUMBERS, change(accepted, NUMBERS), numbers);
		note(ProvenanceParts.IDENTITY, change(accepted, ProvenanceParts.IDENTITY),
				whole.contains(DirectoryPart.ORGANISATION));
		note(DOMAINS, change(accepted, DOMAINS), whole.contains(DirectoryPart.DOMAINS));
		if (change(accepted, ProvenanceParts.PHONE_ACCOUNTS) == Noted.TAKEN) {
			note(ProvenanceParts.PHONE_ACCOUNTS, Noted.TAKEN, whole.contains(DirectoryPart.USERS));
		}
		Set<String> over = over(accepted);
		List<Provenance> left = tenant.getProvenance().stream().filter(known -> !isOver(known, over)).toList();
		List<Provenance> all = Stream
				.of(left.stream(), added.stream(), TypedTenantValues.lacking(tenant, typed(accepted)).stream())
				.flatMap(each -> each)
				.sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).toList();
		if (all.size() > left.size() || left.size() < tenant.getProvenance().size()) {
			commands.add(new SetCommand(domain, tenant, Literals.TENANT__PROVENANCE, all));
		}
		return commands;
	}

	/** What becomes of a part: a part that differs, and of which nothing is taken, says nothing of where it is from. */
	private enum Noted {
		TAKEN, LEFT, NONE
	}

	private static Noted change(Accepted accepted, String part) {
		return accepted.taken().anyMatch(entry -> part(entry).equals(part)) ? Noted.TAKEN
				: accepted.proposal().entries().stream().anyMatch(entry -> part(entry).equals(part)) ? Noted.LEFT
						: Noted.NONE;
	}

	/** The paths of values that stay as the user typed them while all about them is Microsoft's from now on. */
	private Set<String> typed(Accepted accepted) {
		Set<String> typed = new HashSet<>();
		accepted.open().stream().filter(entry -> entry.judgement() == Judgement.CONFLICT)
				.filter(entry -> isNoted(part(entry)))
				.forEach(entry -> entry.changes().stream().filter(change -> change.before() != null)
						.map(change -> path(entry.key(), change)).forEach(typed::add));
		return typed;
	}

	/** The paths of values that are replaced, and of objects that are removed. */
	private static Set<String> over(Accepted accepted) {
		Set<String> over = new HashSet<>();
		accepted.changed()
				.forEach(entry -> entry.changes().forEach(change -> over.add(path(entry.key(), change))));
		accepted.removed().forEach(gone -> over.add(object(gone.key())));
		return over;
	}

	private static boolean isOver(Provenance known, Set<String> over) {
		String path = String.valueOf(known.getPart());
		return TypedTenantValues.isOfValue(known)
				&& (over.contains(path) || over.contains(path.substring(0, path.lastIndexOf(']') + 1)));
	}

	private static String path(Key key, Change change) {
		String object = object(key);
		return object.isEmpty() ? change.field().getName() : object + '.' + change.field().getName();
	}

	/** Returns the path of an object; empty for that of the root. */
	private static String object(Key key) {
		EReference holder = key.holder();
		return holder == null ? "" : key.isOfList() ? holder.getName() + '[' + key.id() + ']' : holder.getName();
	}

	private static String part(Entry entry) {
		EReference holder = entry.key().holder();
		return holder == Literals.TENANT__PHONES ? ProvenanceParts.PHONE_ACCOUNTS
				: holder != null && holder.isMany() ? holder.getName() : ProvenanceParts.IDENTITY;
	}

	/** Returns whether a part came from elsewhere, or does from now on. */
	private boolean isNoted(String part) {
		return noted.contains(part) || !TypedTenantValues.isTyped(tenant, part);
	}

	/** @param whole whether all of the part was read; otherwise its origin is noted as one in part */
	private void note(String part, Noted change, boolean whole) {
		Optional<Provenance> known = tenant.getProvenance().stream()
				.filter(provenance -> part.equals(provenance.getPart())).findFirst();
		boolean isKnown = known.filter(provenance -> provenance.getOrigin() == reading.origin()).isPresent();
		if (change != Noted.TAKEN && (change == Noted.LEFT || isKnown || !whole)) {
			return;
		}
		noted.add(part);
		String detail = whole ? reading.detail() : NLS.bind(Messages.ProvenanceCommands_inPart, reading.detail());
		if (known.isPresent()) {
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__ORIGIN, reading.origin()));
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__DETAIL, detail));
			commands.add(new SetCommand(domain, known.get(), Literals.PROVENANCE__WHEN, when));
			return;
		}
		Provenance made = ModelFactory.eINSTANCE.createProvenance();
		made.setId(part);
		made.setPart(part);
		made.setOrigin(reading.origin());
		made.setDetail(detail);
		made.setWhen(when);
		added.add(made);
	}
}
