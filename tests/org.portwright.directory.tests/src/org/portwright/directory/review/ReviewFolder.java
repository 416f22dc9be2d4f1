package org.portwright.directory.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.Domain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Provenance;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.Work;

/** A folder with a tenant, and readings for it. */
final class ReviewFolder implements Host {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
	static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
	static final Set<EAttribute> FIELDS = Set.of(Literals.PHONE_NUMBER__NUMBER_TYPE, Literals.PHONE_NUMBER__CITY,
			Literals.PHONE_NUMBER__CAPABILITIES, Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID,
			Literals.PHONE_NUMBER__OTHER_FIELDS, Literals.DOMAIN__DEFAULT, Literals.DOMAIN__INITIAL,
			Literals.DOMAIN__SUPPORTED_SERVICES);

	final IOperationHistory history = new DefaultOperationHistory();
	final WorkspaceModel model = new WorkspaceModel(history, ModelFiles.headless(),
			new ModelResourceSet(), () -> TODAY);
	final ModelProblems problems = new ModelProblems(model, List.of(), TODAY, Optional.empty());
	private final Path path;
	private Instant now = NOW;

	ReviewFolder(Path path) {
		this.path = path;
	}

	void later() {
		now = now.plusSeconds(3600);
	}

	ModelFile tenant(Tenant tenant) throws Exception {
		model.perform("New", model.make(path.resolve("contoso.tenant"), tenant));
		ModelFile made = model.fileOf(tenant).orElseThrow();
		save(made);
		return made;
	}

	ModelFile tenant() throws Exception {
		return tenant(Blank.tenant());
	}

	ModelFile open(String content) throws Exception {
		return model.open(Files.writeString(path.resolve("contoso.tenant"), content));
	}

	void order(String name, String numbers, String... assignments) throws Exception {
		ModelFile order = run(new NewOrder(model, path.resolve(name), Optional.empty(),
				List.of(assignments).stream().map(text -> Assignment.parse(text).orElseThrow()).toList(),
				run(new ReadNumberText(numbers))));
		save(order);
	}

	/** Types values as a person does. */
	void set(ModelFile file, String... assignments) throws Exception {
		run(new SetFields(model, problems, new Recorder("Ada", () -> now), file,
				List.of(assignments).stream().map(text -> Assignment.parse(text).orElseThrow()).toList()));
	}

	String save(ModelFile file) throws Exception {
		new SaveFiles(model, List.of(file)).execute(new NullProgressMonitor());
		return Files.readString(file.path());
	}

	<S, W, R> R run(Work<S, W, R> work) throws CoreException {
		return work.apply(work.work(work.prepare(), this)).execute(monitor());
	}

	<R> R run(org.portwright.workspace.work.Operation<R> operation) throws CoreException {
		return operation.execute(monitor());
	}

	Proposal review(ModelFile file, DirectoryReading reading) throws CoreException {
		return run(reader(file, reading));
	}

	ReviewTenant reader(ModelFile file, DirectoryReading reading) {
		return new ReviewTenant(problems, file, reading, new Recorder("Ada", () -> now));
	}

	Accepted apply(ModelFile file, DirectoryReading reading, Choice choice) throws CoreException {
		return run(new ApplyProposal<>(model, reader(file, reading), choice, "Sync from Microsoft"));
	}

	Accepted apply(ModelFile file, DirectoryReading reading) throws CoreException {
		return apply(file, reading, Choice.usual());
	}

	static DirectoryReading reading(List<Domain> domains, List<PhoneNumber> numbers, DirectoryPart... missing) {
		return reading(ModelFactory.eINSTANCE.createTenant(), domains, numbers, missing);
	}

	static DirectoryReading reading(Tenant organisation, List<Domain> domains, List<PhoneNumber> numbers,
			DirectoryPart... missing) {
		Set<DirectoryPart> whole = new java.util.HashSet<>(Set.of(DirectoryPart.values()));
		whole.removeAll(List.of(missing));
		List<Domain> sortedDomains = new ArrayList<>(domains);
		sortedDomains.sort(Comparator.comparing(Domain::getId));
		List<PhoneNumber> sortedNumbers = new ArrayList<>(numbers);
		sortedNumbers.sort(Comparator.comparing(PhoneNumber::getId));
		return new DirectoryReading(organisation, sortedDomains, sortedNumbers, sortedNumbers.size(), whole, FIELDS,
				Map.of(), Origin.GRAPH, "graph.microsoft.com", List.of());
	}

	/** A tenant whose lists came from Microsoft. */
	static Tenant fromMicrosoft(Tenant tenant) {
		for (EReference list : List.of(Literals.TENANT__DOMAINS, Literals.TENANT__PHONE_NUMBERS)) {
			Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
			provenance.setId(list.getName());
			provenance.setPart(list.getName());
			provenance.setOrigin(Origin.GRAPH);
			tenant.getProvenance().add(provenance);
		}
		return tenant;
	}

	static PhoneNumber number(int place, String type) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId("+44207946%04d".formatted(place));
		number.setNumberType(type);
		return number;
	}

	static Domain domain(String name) {
		Domain domain = ModelFactory.eINSTANCE.createDomain();
		domain.setId(name);
		return domain;
	}

	/** How many were added, changed and gone; none was kept. */
	static List<Integer> counts(Accepted applied) {
		return List.of(applied.added().size(), applied.changedObjects(), applied.gone() + 1000 * applied.kept().size());
	}

	static List<String> ids(List<Entry> entries) {
		return entries.stream().map(Entry::id).toList();
	}

	static List<String> fields(Entry entry) {
		return fields(List.of(entry));
	}

	static List<String> fields(List<Entry> entries) {
		return entries.stream().flatMap(entry -> entry.changes().stream())
				.map(field -> field.label() + ": " + field.beforeText() + " > " + field.afterText()).toList();
	}

	@Override
	public IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	@Override
	public void tell(String text) {
		throw new AssertionError(text);
	}

	@Override
	public Optional<String> ask(Question question) {
		throw new AssertionError(question);
	}
}
