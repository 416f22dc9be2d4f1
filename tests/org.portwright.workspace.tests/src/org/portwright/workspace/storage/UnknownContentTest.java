package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.portwright.workspace.storage.Samples.root;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelPackage;
import org.portwright.model.PortOrder;
import org.portwright.model.Route;
import org.portwright.model.Tenant;
import org.portwright.model.copies.UnreadValues;
import org.portwright.workspace.files.SaveResult;

/** What a later Portwright wrote survives letter by letter. */
class UnknownContentTest {

	private static final String LATER = root("PortOrder", "order-1", "1.9", """
			carrierPortal='https://example.test/?a=1&amp;b="2"'
			    name="London"
			    route="pigeonPost"
			    weather="fair &#x26; dry"
			""".strip(), """
			  <!-- written by hand -->
			  <future a="1" b='2'><deep>text &amp; more</deep><![CDATA[<raw>]]><!-- inside --></future>
			  <loa
			      id="loa"
			      seal="wax"
			      lineType="threadedLine"
			  >
			    <serviceAddress
			        id="loa.serviceAddress"
			        plusCode="9C3XGV2C+"
			    >
			      <geo lat="51.5"/>
			    </serviceAddress>
			  </loa>
			  <between/>
			  <numbers
			      id="n1"
			      first="+442079460000"
			      site="nowhere"
			  >
			    <tags>
			      <tag>one</tag>
			    </tags>
			  </numbers>
			  <?later keep="me"?>
			  <numbers
			      id="n2"
			      first="+442079460001"
			  >
			  </numbers>
			  <attachments
			      id="att-1"
			  >
			  </attachments>
			""").replace("<portwright:", "<!-- Contoso's order -->\n<portwright:")
			.replace("model/1\"\n", "model/1\"\n    xmlns:later=\"urn:later\"\n") + "<!-- the end -->\n";

	private final ModelFiles files = ModelFiles.headless();

	@TempDir
	Path folder = Path.of("");

	private ModelResource load(String content) throws Exception {
		Path file = Files.writeString(folder.resolve("later.porting"), content);
		return files.load(new ModelResourceSet(), file);
	}

	private static PortOrder order(ModelResource resource) {
		return (PortOrder) resource.root().orElseThrow();
	}

	private String save(ModelResource resource) throws Exception {
		files.save(resource);
		return Files.readString(resource.file());
	}

	/** Problems are listed in this order, in each run the same. */
	@Test
	void valuesThatAreNotUnderstoodStandInTheOrderOfTheFile() throws Exception {
		List<String> written = List.of("alarmOrLiftLine", "broadbandOnNumber", "callFeatures", "doNotCeaseUnderstood",
				"freeze", "openOrders");
		PortOrder order = order(load(root("PortOrder", "order-1", "1.9", "name=\"London\"", "  <preflight\n"
				+ written.stream().map(name -> "      " + name + "=\"?\"\n").collect(Collectors.joining())
				+ "  >\n  </preflight>\n")));
		assertEquals(written, order.getPreflight().eAdapters().stream().filter(UnreadValues.class::isInstance)
				.flatMap(values -> ((UnreadValues) values).unread().keySet().stream()).map(ENamedElement::getName)
				.toList());
	}

	@Test
	void survivesUntouched() throws Exception {
		ModelResource resource = load(LATER);
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
		assertEquals("London", order(resource).getName());
		assertNull(order(resource).getNumbers().get(0).getSite());
	}

	@Test
	void survivesAChangeOfSomethingElse() throws Exception {
		ModelResource resource = load(LATER);
		order(resource).setName("Leeds");
		order(resource).getNumbers().get(1).setLast("+442079460009");
		assertEquals(LATER.replace("London", "Leeds").replace("460001\"\n", "460001\"\n      last=\"+442079460009\"\n"),
				save(resource));
	}

	@Test
	void survivesInFormatOneToo() throws Exception {
		String content = LATER.replace("1.9", "1.0");
		ModelResource resource = load(content);
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
		assertEquals(content, Files.readString(resource.file()));
		order(resource).setName("Leeds");
		assertEquals(content.replace("London", "Leeds").replace("1.0\"\n    carrier", "1.9\"\n    carrier"),
				save(resource));
	}

	@Test
	void yieldsToAKnownValueAndComesBackWithUndo() throws Exception {
		ModelResource resource = load(LATER);
		order(resource).setRoute(Route.SERVICE_CENTER);
		assertEquals(LATER.replace("pigeonPost", "serviceCenter"), save(resource));
		order(resource).eUnset(ModelPackage.Literals.PORT_ORDER__ROUTE);
		assertEquals(LATER, save(resource));
	}

	@Test
	void survivesTheRemovalOfItsNeighbour() throws Exception {
		ModelResource resource = load(LATER);
		var first = order(resource).getNumbers().remove(0);
		assertEquals(LATER.replaceFirst("(?s)  <numbers\n      id=\"n1\".*?</numbers>\n", ""), move(save(resource)));
		order(resource).getNumbers().add(0, first);
		assertEquals(LATER, save(resource));
	}

	/** Without its neighbour, the instruction follows the other numbers. */
	private static String move(String saved) {
		String instruction = "  <?later keep=\"me\"?>\n";
		return saved.replace(instruction, "").replaceFirst("  <numbers", Matcher
				.quoteReplacement(instruction) + "  <numbers");
	}

	@ParameterizedTest
	@ValueSource(strings = { "  <loa id=\"x\" xsi:type=\"portwright:Later\"/>\n", "  <tenant/>\n",
			"  <tenant href=\"a.tenant#t\" role=\"main\"/>\n", "  <name>as an element</name>\n" })
	void keepsKnownNamesInUnknownForms(String element) throws Exception {
		String content = Samples.order("", element);
		assertInstanceOf(SaveResult.Unchanged.class, files.save(load(content)));
	}

	@Test
	void keepsAStringWithUnknownAttributes() throws Exception {
		Path file = folder.resolve("a.tenant");
		Files.writeString(file, Samples.tenant("", """
				  <businessPhones>020 7946 0000</businessPhones>
				  <businessPhones kind="main">020 7946 0001</businessPhones>
				  <businessPhones>020 7946 0002</businessPhones>
				"""));
		ModelResource resource = files.load(new ModelResourceSet(), file);
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
		var phones = ((Tenant) resource.root().orElseThrow()).getBusinessPhones();
		assertEquals(List.of("020 7946 0000", "020 7946 0002"), phones);
	}

	@Test
	void isNoPartOfAModelThatIsCompared() throws Exception {
		PortOrder known = order(load(Samples.order("name=\"London\"", "")));
		PortOrder later = (PortOrder) files.read(Files.writeString(folder.resolve("b.porting"),
				Samples.order("name=\"London\"\n    weather=\"fair\"", ""))).root().orElseThrow();
		assertEquals(true, EcoreUtil.equals(known, later));
	}
}
