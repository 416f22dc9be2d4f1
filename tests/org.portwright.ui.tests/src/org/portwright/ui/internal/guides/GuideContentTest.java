package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.portwright.workspace.operations.SignInGuide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@SuppressWarnings("nls")
class GuideContentTest {

	private static Document parse(String content) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(content)));
	}

	private static List<ParameterizedCommand> commands(Document guide) throws Exception {
		var service = PlatformUI.getWorkbench().getService(ICommandService.class);
		List<ParameterizedCommand> commands = new ArrayList<>();
		NodeList elements = guide.getElementsByTagName("command");
		for (int i = 0; i < elements.getLength(); i++) {
			commands.add(service.deserialize(((Element) elements.item(i)).getAttribute("serialization")));
		}
		return commands;
	}

	@Test
	void everyStepHasACommandThatKnowsIt() throws Exception {
		List<ParameterizedCommand> commands = commands(parse(GuideContent.template(PhoneGuide.CONTENT)));
		assertEquals(SignInGuide.STEPS,
				commands.stream().map(command -> command.getParameterMap().get(SignInStepHandler.STEP)).toList());
		for (ParameterizedCommand command : commands) {
			assertTrue(command.getCommand().isDefined(), command.getId());
			assertTrue(command.getCommand().isHandled(), command.getId());
			for (String parameter : List.of(SignInStepHandler.TENANT, SignInStepHandler.PHONE)) {
				assertEquals(parameter, command.getCommand().getParameter(parameter).getId());
			}
		}
	}

	@Test
	void theGuideOfAPhoneNamesItAndNoneIsMisread() throws Exception {
		String title = "Sign in A & \"B\" <1>";
		String tenant = "/Contoso (50%, new)/a=b.tenant";
		Document guide = parse(GuideContent.of(GuideContent.template(PhoneGuide.CONTENT), title, "VVX 600 & $1",
				Map.of(SignInStepHandler.TENANT, tenant, SignInStepHandler.PHONE, "64167f000001")));
		assertEquals(title, guide.getDocumentElement().getAttribute("title"));
		assertTrue(guide.getElementsByTagName("intro").item(0).getTextContent().contains("VVX 600 & $1"));
		List<ParameterizedCommand> commands = commands(guide);
		assertEquals(SignInGuide.STEPS.size(), commands.size());
		for (ParameterizedCommand command : commands) {
			assertEquals(tenant, command.getParameterMap().get(SignInStepHandler.TENANT));
			assertEquals("64167f000001", command.getParameterMap().get(SignInStepHandler.PHONE));
		}
	}

	@Test
	void theTitleOfOneItemIsNoOther() throws Exception {
		NodeList items = parse(GuideContent.template(PhoneGuide.CONTENT)).getElementsByTagName("item");
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < items.getLength(); i++) {
			titles.add(((Element) items.item(i)).getAttribute("title"));
		}
		assertEquals(titles.size(), titles.stream().distinct().count());
		assertFalse(titles.contains(""));
	}

	@Test
	void onlySecurePagesAreOpened() {
		assertEquals(Optional.of(URI.create("https://aka.ms/siplogin")), SignInPage.parse(" aka.ms/siplogin "));
		assertEquals(Optional.empty(), SignInPage.parse("http://aka.ms/siplogin"));
		assertEquals(Optional.empty(), SignInPage.parse("file:///etc/passwd"));
		assertEquals(Optional.empty(), SignInPage.parse("not a page"));
		assertEquals(Optional.empty(), SignInPage.parse(""));
	}
}
