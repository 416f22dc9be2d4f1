package org.portwright.workspace.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.Host;

/** A reader proposes changes of two tenants: one operation makes those that were chosen, and no others. */
@SuppressWarnings("nls")
class ApplyProposalTest {

	private final ModelFolder folder;
	private final ModelFile one;
	private final ModelFile other;

	ApplyProposalTest(@TempDir Path path) throws Exception {
		folder = new ModelFolder(path);
		one = folder.tenantAt("one.tenant", "one.onmicrosoft.com");
		other = folder.tenantAt("other.tenant", "other.onmicrosoft.com");
	}

	/** Proposes what its entries make of the files as they are; notes the operation in the brand name of the first. */
	private record Reader(Set<ModelFile> files, Entries entries) implements ProposalReader<Boolean> {

		interface Entries {
			List<Entry> now();
		}

		@Override
		public Boolean prepare() {
			return true;
		}

		@Override
		public Proposal work(Boolean taken, Host host) {
			return new Proposal(entries.now());
		}

		@Override
		public List<Command> notes(EditingDomain domain, Accepted accepted) {
			return accepted.taken().findAny().isEmpty() ? List.of()
					: List.of(new SetCommand(domain, accepted.proposal().entries().getFirst().key().file().root(),
							Literals.TENANT__BRAND_NAME, "noted"));
		}
	}

	private Reader reader(Reader.Entries entries) {
		return new Reader(Set.of(one, other), entries);
	}

	private Proposal proposal(Reader reader) throws Exception {
		return folder.run(reader);
	}

	private Accepted apply(Reader reader, Choice choice) throws Exception {
		return folder.run(new ApplyProposal<>(folder.model, reader, choice, "Take"));
	}

	private static Tenant tenant(ModelFile file) {
		return (Tenant) file.root();
	}

	private static Entry name(ModelFile file, String name, Judgement judgement) {
		return Entry.changed(new Key(file, null, tenant(file).getId()), "Tenant", judgement,
				List.of(new Change(Literals.TENANT__NAME, tenant(file).getName(), name)));
	}

	private static Entry postcode(ModelFile file) {
		return Entry.changed(new Key(file, Literals.TENANT__ADDRESS, tenant(file).getId()), "Tenant", Judgement.SURE,
				List.of(new Change(Literals.ADDRESS__POSTCODE, null, "LS1 1AA")));
	}

	private static PhoneNumber number(int place) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId("+44113496%04d".formatted(place));
		number.setCity("Leeds");
		return number;
	}

	private static Entry added(ModelFile file, int place) {
		return Entry.added(file, Literals.TENANT__PHONE_NUMBERS, number(place));
	}

	private static Entry gone(ModelFile file, Optional<String> blocked) {
		Domain domain = tenant(file).getDomains().getFirst();
		return Entry.gone(new Key(file, Literals.TENANT__DOMAINS, domain.getId()), Literals.DOMAIN__GONE,
				Optional.ofNullable(domain.getGone()), ModelFolder.TODAY, blocked);
	}

	private static List<String> numbers(ModelFile file) {
		return tenant(file).getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
	}

	@Test
	void whatIsTickedOfTwoFilesIsOneOperation() throws Exception {
		tenant(one).setAddress(null);
		Accepted accepted = apply(reader(() -> List.of(added(one, 2), added(one, 1), name(one, "One", Judgement.SURE),
				postcode(one), name(other, "Other", Judgement.CONFLICT), gone(other, Optional.empty()))),
				Choice.usual());
		assertEquals(List.of("+441134960001", "+441134960002"), numbers(one), "in the order of their ids");
		assertEquals("One", tenant(one).getName());
		assertEquals("LS1 1AA", tenant(one).getAddress().getPostcode(), "in a part that was not there");
		assertNull(tenant(other).getName(), "a conflict is not ticked");
		assertEquals(ModelFolder.TODAY, tenant(other).getDomains().getFirst().getGone(), "what is gone is marked");
		assertEquals("noted", tenant(one).getBrandName());
		assertEquals(List.of(2, 1, 1, 1, 0), List.of(accepted.added().size(), accepted.changedObjects(),
				accepted.marked().size(), accepted.open().size(), accepted.removed().size()));
		assertEquals(1, accepted.gone());
		folder.model.undo(other);
		assertEquals(List.of(), numbers(one));
		assertNull(tenant(one).getName());
		assertNull(tenant(one).getBrandName());
		assertNull(tenant(other).getDomains().getFirst().getGone());
	}

	@Test
	void whatIsNotTickedChangesNothing() throws Exception {
		Reader reader = reader(() -> List.of(added(one, 1), name(one, "One", Judgement.SURE)));
		apply(reader, Choice.of(proposal(reader), List.of()));
		assertEquals(List.of(), numbers(one));
		assertFalse(one.isDirty(), "an empty choice is no operation");
	}

	@Test
	void moreThanIsTickedIsTakenWhereThatIsAsked() throws Exception {
		Reader reader = reader(() -> List.of(name(one, "One", Judgement.CONFLICT), gone(one, Optional.empty()),
				gone(other, Optional.of("london.porting has it"))));
		apply(reader, Choice.usual(Judgement.CONFLICT));
		assertEquals("One", tenant(one).getName());
		assertEquals(1, tenant(one).getDomains().size());
		Accepted accepted = apply(reader, Choice.usual(Judgement.GONE));
		assertEquals(List.of(), tenant(one).getDomains());
		assertEquals(1, tenant(other).getDomains().size(), "what is blocked stays");
		assertEquals(List.of("other.onmicrosoft.com"), accepted.kept().stream().map(Entry::id).toList());
	}

	@Test
	void aValueThatChangedMeanwhileIsLeftAndSaid() throws Exception {
		Reader reader = reader(() -> List.of(name(one, "One", Judgement.SURE), added(one, 1)));
		Proposal seen = proposal(reader);
		tenant(one).setName("Typed meanwhile");
		Accepted accepted = apply(reader, Choice.of(seen, seen.entries()));
		assertEquals("Typed meanwhile", tenant(one).getName());
		assertEquals(List.of("+441134960001"), numbers(one));
		assertEquals(List.of(seen.entries().getFirst()), accepted.outdated());
	}

	/** A domain that is typed while the proposal is on screen is not marked: the user never saw that it would be. */
	@Test
	void whatNobodySawIsNotMarked() throws Exception {
		List<Entry> entries = new ArrayList<>(List.of(gone(one, Optional.empty())));
		Reader reader = reader(() -> List.copyOf(entries));
		Proposal seen = proposal(reader);
		entries.add(gone(other, Optional.empty()));
		Accepted accepted = apply(reader, Choice.of(seen, List.of()));
		assertEquals(ModelFolder.TODAY, tenant(one).getDomains().getFirst().getGone());
		assertNull(tenant(other).getDomains().getFirst().getGone());
		assertEquals(1, accepted.marked().size());
		assertEquals(List.of(), accepted.outdated());
	}

	@Test
	void manyNumbersComeBetweenMany() throws Exception {
		IntStream.range(0, 400).filter(place -> place % 2 == 0)
				.forEach(place -> tenant(one).getPhoneNumbers().add(number(place)));
		tenant(one).getPhoneNumbers().add(number(900));
		List<Entry> entries = new ArrayList<>(IntStream.range(0, 440).filter(place -> place % 2 == 1)
				.mapToObj(place -> added(one, place)).toList());
		entries.add(Entry.gone(new Key(one, Literals.TENANT__PHONE_NUMBERS, number(900).getId()),
				Literals.PHONE_NUMBER__GONE, Optional.empty(), ModelFolder.TODAY, Optional.empty()));
		Accepted accepted = apply(reader(() -> List.copyOf(entries)), Choice.usual(Judgement.GONE));
		assertEquals(numbers(one).stream().sorted().toList(), numbers(one));
		assertEquals(420, numbers(one).size());
		assertEquals(1, accepted.removed().size());
		assertEquals(List.of(), accepted.proposal().entries(Kind.CHANGED));
	}
}
