package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.PhonesCopy;
import org.portwright.model.copies.TakenOrder;
import org.portwright.model.copies.UnreadValues;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;

/** What a file says and this version cannot take is named, and never judged as something else in silence. */
@SuppressWarnings("nls")
class UnreadValuesTest {

	private static final List<String> CODES = List.of("REFERENCE_BROKEN", "STATE_UNKNOWN");

	private final OrderFolder folder;

	UnreadValuesTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	@BeforeEach
	void makeFiles() throws Exception {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.0"/>
				""");
		folder.order("leeds.porting", "");
		folder.order("york.porting", "020 7946 0000");
	}

	/** Opens york.porting with something in it changed, in a model that knows nothing yet. */
	private List<Problem> problems(String from, String to) throws Exception {
		Path york = folder.file("york.porting");
		String text = Files.readString(york);
		assertTrue(text.contains(from), text);
		Files.writeString(york, text.replace(from, to));
		var model = new WorkspaceModel(UkDay::now);
		ModelFile file = model.open(york);
		return new ModelProblems(model, List.of(), ModelFolder.TODAY, Optional.empty()).of(file).open().stream()
				.filter(problem -> CODES.contains(problem.code())).toList();
	}

	@ParameterizedTest
	@CsvSource({ "tenant, gone.tenant#t1", "tenant, contoso.tenant#t2", "tenant, ../contoso.tenant#t1",
			"tenant, https://portwright.org/contoso.tenant#t1", "follows, gone.porting#order-1",
			"follows, leeds.porting#order-1" })
	void aReferenceThatLeadsNowhereIsAnError(String feature, String href) throws Exception {
		List<Problem> found = problems("  <loa\n", "  <" + feature + " href=\"" + href + "\"/>\n  <loa\n");
		assertEquals(List.of("REFERENCE_BROKEN " + feature + ' ' + href), named(found));
	}

	@Test
	void aNumberOfASiteThatIsNotThereIsAnError() throws Exception {
		List<Problem> found = problems("      first=", "      site=\"leeds\"\n      first=");
		assertEquals(List.of("REFERENCE_BROKEN numbers[+442079460000].site leeds"), named(found));
	}

	@ParameterizedTest
	@CsvSource({ "'format=', state, onHold, 'state'", "'format=', route, carrierPigeon, 'route'",
			"'first=', usage, fax, 'numbers[+442079460000].usage'" })
	void aListedValueThatIsNotKnownIsAnError(String before, String attribute, String value, String path)
			throws Exception {
		List<Problem> found = problems(before, attribute + "=\"" + value + "\" " + before);
		assertEquals(List.of("STATE_UNKNOWN " + path + ' ' + value), named(found));
	}

	/** Each listed value of a tenant is named, in each copy that is judged or printed, and a save keeps it. */
	@Test
	void listedValuesOfATenantThatAreNotKnownAreErrorsAndStayInTheFile() throws Exception {
		Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.9">
				<phones id="p1" %s><signIns id="s1" %s/></phones>
				<provenance id="v1" part="name" %s/>
				<phoneAccess id="phoneAccess" %s/>
				</portwright:Tenant>
				""".formatted(perhaps(Literals.PHONE), perhaps(Literals.PHONE_SIGN_IN), perhaps(Literals.PROVENANCE),
				perhaps(Literals.PHONE_ACCESS)));
		var model = new WorkspaceModel(UkDay::now);
		ModelFile file = model.open(folder.file("contoso.tenant"));
		var problems = new ModelProblems(model, List.of(), ModelFolder.TODAY, Optional.empty());
		List<String> found = named(problems.of(file).open().stream().filter(one -> CODES.contains(one.code()))
				.toList());
		assertEquals(16, found.size(), found.toString());
		assertTrue(found.containsAll(List.of("STATE_UNKNOWN phones[p1].servicePlan perhaps",
				"STATE_UNKNOWN phones[p1].signIns[s1].outcome perhaps",
				"STATE_UNKNOWN phoneAccess.callRedirect perhaps",
				"STATE_UNKNOWN provenance[v1].origin perhaps")), found.toString());
		PhonesCopy copy = PhonesCopy.of((Tenant) file.root());
		assertEquals(6, UnreadValues.of(copy.phones().getFirst()).size());
		assertEquals(7, UnreadValues.of(copy.tenant().getPhoneAccess()).size());
		folder.run(new SetFields(model, problems, new Recorder("Ada", () -> java.time.Instant.EPOCH), file,
				OrderFolder.assignments("name=Contoso", "phones[p1].servicePlan=yes")));
		model.save(file);
		assertEquals(15, folder.text(file).split("perhaps", -1).length - 1, folder.text(file));
	}

	private static String perhaps(EClass type) {
		return type.getEAllAttributes().stream().filter(one -> one.getEType() instanceof EEnum)
				.map(one -> one.getName() + "=\"perhaps\"").collect(Collectors.joining(" "));
	}

	private static List<String> named(List<Problem> found) {
		found.forEach(problem -> {
			assertEquals(Severity.ERROR, problem.severity());
			assertTrue(problem.message().contains('\'' + problem.value() + '\''), problem.message());
		});
		return found.stream().map(problem -> problem.code() + ' ' + problem.feature() + ' ' + problem.value()).toList();
	}

	@Test
	void whatIsThereIsFine() throws Exception {
		assertEquals(List.of(),
				problems("  <loa\n",
						"  <tenant href=\"contoso.tenant#t1\"/>\n  <follows href=\"leeds.porting#"
								+ folder.model.open(folder.file("leeds.porting")).root().getId()
								+ "\"/>\n  <loa\n"));
	}

	/** Draft, and no usage, are also what an order has that says nothing. */
	@ParameterizedTest
	@CsvSource({ "format=, state, onHold, state=cancelled", "format=, state, onHold, state=draft",
			"first=, usage, fax, numbers[+442079460000].usage=voiceApp",
			"first=, usage, fax, numbers[+442079460000].usage=unspecified",
			"first=, usage, fax, numbers[+442079460000].usage=",
			"first=, site, leeds, numbers[+442079460000].site=" })
	void itIsSettledByWhateverIsChosenAndComesBackByUndo(String before, String attribute, String value,
			String assignment) throws Exception {
		String unread = attribute + "=\"" + value + '"';
		assertEquals(1, problems(before, unread + ' ' + before).size());
		var model = new WorkspaceModel(UkDay::now);
		var problems = new ModelProblems(model, List.of(), ModelFolder.TODAY, Optional.empty());
		ModelFile file = model.open(folder.file("york.porting"));
		folder.run(new SetFields(model, problems, new Recorder("Ada", () -> java.time.Instant.EPOCH), file,
				OrderFolder.assignments(assignment)));
		assertEquals(0, unreadOf(problems, file));
		model.save(file);
		assertFalse(folder.text(file).contains(unread), folder.text(file));
		assertTrue(model.undo(file).isOK());
		assertEquals(1, unreadOf(problems, file));
		model.save(file);
		assertTrue(folder.text(file).contains(unread), folder.text(file));
	}

	/** The order may be copied in the middle of an operation, and what counts changes after the value. */
	@Test
	void copiesSayWhatCountedWhenTheyWereTaken() throws Exception {
		problems("format=", "state=\"onHold\" format=");
		var model = new WorkspaceModel(UkDay::now);
		ModelFile file = model.open(folder.file("york.porting"));
		PortOrder order = (PortOrder) file.root();
		OrderMirror mirror = OrderMirror.of(order);
		TakenOrder before = mirror.take();
		List<TakenOrder> within = new ArrayList<>();
		order.eAdapters().add(new AdapterImpl() {

			@Override
			public void notifyChanged(@Nullable Notification notification) {
				within.add(mirror.take());
			}
		});
		folder.run(new SetFields(model, new ModelProblems(model, List.of(), ModelFolder.TODAY, Optional.empty()),
				new Recorder("Ada", () -> java.time.Instant.EPOCH), file, OrderFolder.assignments("state=draft")));
		TakenOrder settled = mirror.take();
		assertTrue(model.undo(file).isOK());
		TakenOrder after = mirror.take();
		assertFalse(within.isEmpty());
		for (TakenOrder unread : List.of(before, within.getFirst(), after)) {
			assertEquals(Map.of(Literals.PORT_ORDER__STATE, "onHold"), UnreadValues.of(unread.copy()));
		}
		assertEquals(Map.of(), UnreadValues.of(settled.copy()));
	}

	private static long unreadOf(ModelProblems problems, ModelFile file) throws Exception {
		return problems.of(file).open().stream().map(Problem::code).filter(CODES::contains).count();
	}
}
