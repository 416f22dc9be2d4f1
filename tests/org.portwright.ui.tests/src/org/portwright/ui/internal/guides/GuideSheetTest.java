package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.ui.Ids;
import org.portwright.ui.guides.Nobody;
import org.portwright.ui.internal.topics.HelpPlaces;
import org.portwright.ui.Commands;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class GuideSheetTest {

	static List<Guide> guides() {
		return Guides.all();
	}

	@AfterEach
	void close() {
		GuidePage.close();
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
	}

	private static Document parse(String content) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(content)));
	}

	private static List<Element> all(Document sheet, String name) {
		NodeList found = sheet.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	private static List<String> values(List<Element> elements, String attribute) {
		return elements.stream().map(element -> element.getAttribute(attribute)).toList();
	}

	@Test
	void theSheetOfAPhoneNamesItAndNoneIsMisread() throws Exception {
		Guide guide = Guides.named("polycom-vvx-mfa").orElseThrow();
		String title = "Sign in A & \"B\" <1>";
		String tenant = "/Contoso (50%, new)/a=b & <c>.tenant";
		Document sheet = parse(GuideSheet.of(guide, title, "VVX 600 & $1 <b>", "A </b> & {1} ${B}",
				List.of(tenant, "64167f000001"), "origin"));
		assertEquals(title, sheet.getDocumentElement().getAttribute("title"));
		assertTrue(all(sheet, "intro").getFirst().getTextContent().startsWith("VVX 600 & $1 <b>"));
		assertEquals(guide.steps().stream().map(GuideStep::title).toList(), values(all(sheet, "item"), "title"));
		List<Element> actions = all(sheet, "action");
		assertEquals(guide.steps().stream().map(GuideStep::key).toList(), values(actions, "param2"));
		for (Element action : actions) {
			assertEquals(guide.id(), action.getAttribute("param1"));
			assertEquals(tenant, action.getAttribute("param3"));
			assertEquals("64167f000001", action.getAttribute("param4"));
		}
		List<Element> endings = all(sheet, "onCompletion");
		assertEquals(1, endings.size());
		assertEquals(all(sheet, "item").getLast(), endings.getFirst().getParentNode());
		assertTrue(endings.getFirst().getTextContent().startsWith(
				"A </b> & {1} ${B} is signed in. This is recorded in a=b & <c>.tenant: save that file."),
				endings.getFirst().getTextContent());
	}

	/** The platform takes off the blanks at both ends of what is bold, and words would run together. */
	@ParameterizedTest
	@MethodSource("guides")
	void noBlankStandsAtAnEndOfWhatIsBold(Guide guide) throws Exception {
		for (Element bold : all(parse(GuideSheet.of(guide, guide.title(), "", "Lobby", List.of("/c/c.tenant"), "")),
				"b")) {
			assertEquals(bold.getTextContent().strip(), bold.getTextContent());
		}
	}

	/** The platform's own parser refuses one that does not fit, and the view then has no form. */
	@ParameterizedTest
	@MethodSource("guides")
	void thePlatformShowsEachGuideWithTheLinksOfItsSteps(Guide guide) {
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have links of their own", () -> GuidePage.steps().size() == guide.steps().size());
		assertEquals(guide.steps().stream().map(step -> StepLink.value(guide, step)).toList(), GuidePage.steps());
		assertFalse(GuidePage.steps().stream().anyMatch(step -> step.endsWith("Click to perform")));
		assertEquals(guide.steps().stream().map(step -> List.of("step_" + step.key(), "guide_" + guide.id())).toList(),
				GuidePage.helps().stream().map(help -> HelpPlaces.ofMarked(help).subList(0, 2)).toList());
		GuidePage.click("Click to Begin");
		WindowEvents.until("the first step is to be done", () -> !GuidePage.words().isEmpty());
	}

	/** By the sign in the title of a step and by the help key alike. */
	@Test
	void theHelpOfAStepIsItsPlaceInTheTopicOfTheGuide() throws Exception {
		Guide guide = Guides.named("polycom-vvx-mfa").orElseThrow();
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have help", () -> GuidePage.helps().size() == guide.steps().size());
		try {
			List<String> keys = guide.steps().stream().map(GuideStep::key).toList();
			GuidePage.help(keys.indexOf("lockCode"));
			untilRead("The lock code");
			GuidePage.help(keys.indexOf("check"));
			untilRead("What a phone says itself");
			GuidePage.focus(keys.indexOf("signIn"));
			Commands.run("org.portwright.ui.fieldHelp");
			untilRead("In the guide");
		} finally {
			GuidePage.page().hideView(GuidePage.page().findView(Ids.HELP));
		}
	}

	/** The caret is where one reads on. */
	private static void untilRead(String heading) {
		Control window = GuidePage.page().getWorkbenchWindow().getShell();
		WindowEvents.until("it is read: " + heading, () -> texts(window).anyMatch(text -> text
				.getLine(text.getLineAtOffset(text.getCaretOffset())).equals(heading)));
	}

	private static Stream<StyledText> texts(Control control) {
		return control instanceof StyledText text ? Stream.of(text)
				: control instanceof Composite composite
						? Stream.of(composite.getChildren()).flatMap(GuideSheetTest::texts)
						: Stream.of();
	}
}
