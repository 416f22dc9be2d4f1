package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelRoot;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.internal.storage.ModelReader;
import org.portwright.workspace.internal.storage.ModelWriter;

/** Any model is read as it was written, in the same bytes, and a change of one value is a change of one line. */
class RoundTripTest {

	private static final int EXAMPLES = 150;

	@TempDir
	Path folder = Path.of("");

	private byte[] write(ModelRoot root) {
		try {
			return new ModelWriter(folder.resolve("file.porting")).write(root);
		} catch (SaveFailedException e) {
			throw new AssertionError(e);
		}
	}

	private ModelRoot read(byte[] bytes, ModelRoot like) {
		FileKind kind = like.eClass() == FileKind.TENANT.rootType() ? FileKind.TENANT : FileKind.PORTING;
		try {
			return new ModelReader(folder.resolve("file.porting"), kind).read(bytes);
		} catch (UnreadableFileException e) {
			throw new AssertionError(e);
		}
	}

	private void forAnyModel(BiConsumer<ModelRoot, Random> check) {
		qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
			var random = new Random(seed);
			check.accept(new RandomModels(random).next(), random);
		});
	}

	@Test
	void whatIsReadEqualsWhatWasWritten() {
		forAnyModel((model, random) -> {
			byte[] bytes = write(model);
			ModelRoot again = read(bytes, model);
			assertTrue(EcoreUtil.equals(model, again), () -> new String(bytes, StandardCharsets.UTF_8));
			assertArrayEquals(bytes, write(again));
		});
	}

	@Test
	void oneChangedValueIsOneChangedLine() {
		forAnyModel((model, random) -> {
			List<String> before = lines(write(model));
			EObject object = anyObject(model, random);
			EAttribute attribute = anyAttribute(object, random);
			boolean wasSet = object.eIsSet(attribute);
			object.eSet(attribute, new RandomModels(random).otherThan(attribute.getEAttributeType(),
					object.eGet(attribute)));
			List<String> after = lines(write(model));
			boolean isSet = object.eIsSet(attribute);
			int common = commonLines(before, after);
			assertEquals(before.size() - (wasSet ? 1 : 0), common);
			assertEquals(after.size() - (isSet ? 1 : 0), common);
		});
	}

	@Test
	void oneAddedStringIsOneAddedLine() {
		forAnyModel((model, random) -> {
			List<String> before = lines(write(model));
			EAttribute list = (EAttribute) model.eClass().getEAllStructuralFeatures().stream()
					.filter(feature -> feature instanceof EAttribute && feature.isMany()).findFirst().orElse(null);
			if (list != null) {
				@SuppressWarnings("unchecked")
				var values = (List<Object>) model.eGet(list);
				values.add("a new\nvalue");
				List<String> after = lines(write(model));
				assertEquals(before.size() + 1, after.size());
				assertEquals(before.size(), commonLines(before, after));
			}
		});
	}

	/** EMF's own reader is the judge that this is the XML of the Ecore model. */
	@Test
	void isXmlThatEmfReadsItself() {
		forAnyModel((model, random) -> {
			var set = new ResourceSetImpl();
			set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
			var stock = new XMLResourceImpl(URI.createURI("stock.xml"));
			set.getResources().add(stock);
			model.eAllContents().forEachRemaining(RoundTripTest::withoutLocalReferences);
			try {
				stock.load(new ByteArrayInputStream(write(model)), Map.of());
			} catch (IOException e) {
				throw new AssertionError(e);
			}
			assertTrue(EcoreUtil.equals(model, stock.getContents().get(0)));
		});
	}

	/** EMF separates ids by spaces, so it cannot read a reference to an id with a space. */
	private static void withoutLocalReferences(EObject object) {
		object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
				.forEach(object::eUnset);
	}

	private static EObject anyObject(ModelRoot model, Random random) {
		var objects = new ArrayList<EObject>(List.of(model));
		model.eAllContents().forEachRemaining(objects::add);
		return objects.get(random.nextInt(objects.size()));
	}

	private static EAttribute anyAttribute(EObject object, Random random) {
		List<EAttribute> attributes = object.eClass().getEAllAttributes().stream().filter(
				attribute -> !attribute.isMany() && !attribute.isID()
						&& attribute != ModelPackage.Literals.MODEL_ROOT__FORMAT)
				.toList();
		return attributes.get(random.nextInt(attributes.size()));
	}

	private static List<String> lines(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		assertTrue(text.endsWith("\n") && text.indexOf('\r') < 0);
		return List.of(text.split("\n"));
	}

	/** The lines before the first and behind the last difference. */
	private static int commonLines(List<String> before, List<String> after) {
		int shorter = Math.min(before.size(), after.size());
		int head = 0;
		while (head < shorter && before.get(head).equals(after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		return head + tail;
	}
}
