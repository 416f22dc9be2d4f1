package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.FeaturePath;
import org.portwright.model.paths.FeaturePath.Target;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.numbers.NumberFields;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Every feature of the model can be set, read back and cleared by its path; a new one takes part by itself. */
@SuppressWarnings("nls")
class SetEveryFieldTest {

	/** What nobody sets by hand, and why. */
	private static final Map<EStructuralFeature, String> NOT_BY_HAND = Map.of( //
			Literals.IDENTIFIED__ID, "references lead to ids, also those of other files", //
			Literals.MODEL_ROOT__FORMAT, "it says which version wrote the file", //
			Literals.PORT_ORDER__STATE, "a new state is a step, with its guard and journal", //
			Literals.PORT_ORDER__JOURNAL, "it says what happened", //
			Literals.PORT_ORDER__REVISIONS, "they say what was handed in", //
			Literals.PORT_ORDER__SOURCES, "they say where a value came from", //
			Literals.SIGNATURE__FINGERPRINT, "it says which letter was signed");

	/** What is added to a list to get an entry. */
	private static final Map<EClass, String> ADDED = Map.ofEntries(
			Map.entry(Literals.PORTED_NUMBERS, "0113 496 0100 - 0109"),
			Map.entry(Literals.DDI_RANGE, "01134960100-01134960199"),
			Map.entry(Literals.STAYING_NUMBERS, "0113 496 0150 - 0199"),
			Map.entry(Literals.CONVERSION, "0113 496 0100"),
			Map.entry(Literals.CONTACT, "Ada Lovelace"), Map.entry(Literals.SITE, "Leeds"),
			Map.entry(Literals.EVIDENCE, "loa.subscriberName"), Map.entry(Literals.ACCEPTED_PROBLEM, "DATE_TOO_SOON"),
			Map.entry(Literals.QUESTION, "Whose\nline?"), Map.entry(Literals.REJECTION, "Wrong postcode"),
			Map.entry(Literals.DOMAIN, "contoso.com"), Map.entry(Literals.PHONE_NUMBER, "0113 496 0100"),
			Map.entry(Literals.PHONE, "Reception"), Map.entry(Literals.PHONE_SIGN_IN, "webSignIn"),
			Map.entry(Literals.SIGN_IN_STEP, "reset"), Map.entry(Literals.PROVENANCE, "domains"));

	private final Path path;
	private final OrderFolder folder;
	private final Map<String, String> values = new LinkedHashMap<>();
	private final Map<String, String> entries = new LinkedHashMap<>();
	private final Set<EClass> visited = new HashSet<>();
	private int count;

	SetEveryFieldTest(@TempDir Path path) throws Exception {
		this.path = path;
		folder = new OrderFolder(path);
		folder.tenant("contoso.tenant");
		folder.order("first.porting", "");
		folder.order("london.porting", "");
	}

	private static ModelFile open(OrderFolder folder, String name) throws Exception {
		return Inputs.open(folder.model, folder.file(name));
	}

	@ParameterizedTest
	@CsvSource({ "london.porting", "contoso.tenant" })
	void everyFeatureIsSetReadBackAndCleared(String name) throws Exception {
		ModelFile file = open(folder, name);
		if (file.root() instanceof PortOrder order) {
			// While it is a draft, the next field takes the signature out.
			order.setState(OrderState.SUBMITTED);
		}
		setAll(file, "", file.root().eClass());
		folder.run(new SaveFiles(folder.model, List.of(file)));

		var again = new OrderFolder(path);
		ModelFile reloaded = open(again, name);
		assertEquals(values, held(reloaded, values.keySet()));
		for (String field : values.keySet()) {
			assertEquals(1, again.set(reloaded, field + "="), field);
			Target target = FeaturePath.resolve(reloaded.root(), field).orElseThrow();
			assertFalse(target.object().eIsSet(target.feature()), field);
		}
		entries.entrySet().stream().toList().reversed().forEach(entry -> remove(again, reloaded, entry));
		again.run(new SaveFiles(again.model, List.of(reloaded)));

		var last = new OrderFolder(path);
		ModelFile cleared = open(last, name);
		assertEquals("", held(cleared, values.keySet()).values().stream().collect(Collectors.joining()));
		assertEquals(List.of(), entries.keySet().stream()
				.filter(list -> FeaturePath.resolve(cleared.root(), list).isPresent())
				.filter(list -> FeaturePath.resolve(cleared.root(), list).map(SetEveryFieldTest::value)
						.filter(List.of()::equals).isEmpty())
				.toList());
	}

	private static void remove(OrderFolder folder, ModelFile file, Map.Entry<String, String> entry) {
		try {
			assertEquals(1, folder.set(file, entry.getKey() + "-=" + entry.getValue()), entry.getKey());
		} catch (OperationException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void everyClassOfTheModelIsReached() throws Exception {
		for (String name : List.of("london.porting", "contoso.tenant")) {
			ModelFile file = open(folder, name);
			setAll(file, "", file.root().eClass());
		}
		visited.addAll(List.of(Literals.JOURNAL_ENTRY, Literals.KEPT_FILE, Literals.REVISION, Literals.REVISION_VALUE,
				Literals.VALUE_SOURCE));
		assertEquals(ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract()).collect(Collectors.toSet()), visited);
		assertTrue(values.size() > 150, () -> "only " + values.size());
	}

	@ParameterizedTest
	@CsvSource({ "id=x", "format=9.0", "journal+=It was sent", "revisions+=1", "sources+=x", "loa.id=x",
			"loa.signature.fingerprint=64AB-4BC3-109A",
			"numbers[+441134960000].id=x" })
	void whatIsNotSetByHandIsRefused(String assignment) throws Exception {
		ModelFile file = folder.order("leeds.porting", "0113 496 0000");
		assertThrows(OperationException.class, () -> folder.set(file, assignment));
		assertEquals(2, folder.set(file, "name=Leeds", "state=processing"));
		String written = "journal["
				+ FeaturePath.resolve(file.root(), "journal").map(SetEveryFieldTest::value)
						.map(journal -> ((Identified) ((List<?>) journal).getFirst()).getId()).orElseThrow()
				+ "]";
		assertThrows(OperationException.class, () -> folder.set(file, written + ".text=It was not sent"));
		assertThrows(OperationException.class, () -> folder.set(file, written + '='));
		assertThrows(OperationException.class, () -> folder.set(file, "journal="));
	}

	private void setAll(ModelFile file, String prefix, EClass type) throws Exception {
		visited.add(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			String place = prefix + feature.getName();
			if (NOT_BY_HAND.containsKey(feature)) {
				continue;
			}
			switch (feature) {
			case EAttribute attribute when attribute.isMany() -> {
				List<String> some = attribute == Literals.REJECTION__CAUSES ? List.of("uk.01", "uk.02", "uk.06")
						: List.of("one, of " + ++count, "two", "three");
				String two = place + "+=" + some.get(1);
				assertEquals(2, folder.set(file, place + "+=" + some.get(0), two), place);
				assertEquals(0, folder.set(file, two), place);
				expect(file, place, some.subList(0, 2).toString());
				assertEquals(2, folder.set(file, place + "+=" + some.get(2), place + "-=" + some.get(2)), place);
			}
			case EAttribute attribute -> {
				String value = value(attribute);
				assertEquals(1, folder.set(file, place + '=' + value), place);
				expect(file, place, value);
			}
			case EReference part when part.isContainment() && part.isMany() -> {
				String added = add(file, place, part);
				entries.put(place, added.substring(place.length() + 1, added.length() - 1));
				setAll(file, added + '.', part.getEReferenceType());
			}
			case EReference part when part.isContainment() -> setAll(file, place + '.', part.getEReferenceType());
			default -> refer(file, place, (EReference) feature);
			}
		}
	}

	private String add(ModelFile file, String place, EReference list) throws OperationException {
		var set = new SetFields(folder.model, folder.problems, new Recorder("Ada", () -> Instant.EPOCH), file,
				OrderFolder.assignments(place + "+=" + Objects.requireNonNull(ADDED.get(list.getEReferenceType()),
						place)));
		assertEquals(1, folder.run(set), place);
		assertEquals(1, set.added().size(), place);
		return set.added().getFirst();
	}

	private void refer(ModelFile file, String place, EReference reference) throws Exception {
		String named = reference == Literals.PORT_ORDER__TENANT ? "contoso.tenant"
				: reference == Literals.PORT_ORDER__FOLLOWS ? "first.porting" : "Town hall";
		assertEquals(1, folder.set(file, place + '=' + named), place);
		values.put(place, held(file, Set.of(place)).get(place));
		assertFalse(values.get(place).isEmpty(), place);
	}

	private void expect(ModelFile file, String place, String value) {
		assertEquals(Map.of(place, value), held(file, Set.of(place)));
		values.put(place, value);
	}

	/** A value that is not the default, and no other field's where it is a text. */
	private String value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (attribute == Literals.SITE__NAME) {
			return "Town hall";
		}
		if (attribute == Literals.PHONE_ACCESS__REGION) {
			return "APAC";
		}
		if (attribute.getName().endsWith("Since")) {
			// Since a day to come nothing holds.
			return "2026-11-02";
		}
		if (NumberFields.isEnd(attribute)) {
			return "+44113496" + (1000 + ++count % 1000 + "").replaceFirst("^1", "0");
		}
		if (type instanceof EEnum choice) {
			return choice.getELiterals().getLast().getLiteral();
		}
		Class<?> java = type.getInstanceClass();
		return java == boolean.class ? String.valueOf(!Boolean.TRUE.equals(attribute.getDefaultValue()))
				: java == int.class ? "7"
						: java == LocalDate.class ? "2026-11-15"
								: java == LocalTime.class ? "10:30"
										: java == Instant.class ? "2026-11-24T15:07:00Z" : "text " + ++count;
	}

	private static Map<String, String> held(ModelFile file, Set<String> places) {
		return places.stream()
				.collect(Collectors.toMap(place -> place, place -> FeaturePath.resolve(file.root(), place)
						.map(SetEveryFieldTest::text).orElse("")));
	}

	private static String text(Target target) {
		if (!target.object().eIsSet(target.feature())) {
			return "";
		}
		return value(target) instanceof EObject object ? String.valueOf(((Identified) object).getId())
				: String.valueOf(value(target));
	}

	private static Object value(Target target) {
		return target.object().eGet(target.feature());
	}
}
