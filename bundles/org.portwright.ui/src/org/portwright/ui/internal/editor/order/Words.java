package org.portwright.ui.internal.editor.order;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.portwright.model.Answer;
import org.portwright.model.LineType;
import org.portwright.model.Nation;
import org.portwright.model.PortType;
import org.portwright.model.Route;
import org.portwright.model.SignatureMethod;
import org.portwright.porting.RuleProfiles;

/** What to show for the values of the fields of an order. */
final class Words {

	private final Map<String, String> words = new LinkedHashMap<>();

	private Words() {
	}

	private Words with(Enumerator value, String word) {
		words.put(value.getLiteral(), word);
		return this;
	}

	static Map<String, String> portType() {
		return new Words().with(PortType.UNSPECIFIED, Messages.Words_notChosen)
				.with(PortType.PARTIAL, Messages.Words_portPartial).with(PortType.FULL, Messages.Words_portFull).words;
	}

	static Map<String, String> lineType() {
		return new Words().with(LineType.UNSPECIFIED, Messages.Words_lineUnspecified)
				.with(LineType.SINGLE_LINE, Messages.Words_singleLine)
				.with(LineType.MULTI_LINE, Messages.Words_multiLine).words;
	}

	static Map<String, String> answer() {
		return new Words().with(Answer.UNANSWERED, Messages.Words_notAsked).with(Answer.NO, Messages.Words_no)
				.with(Answer.YES, Messages.Words_yes).with(Answer.SETTLED, Messages.Words_settled).words;
	}

	static Map<String, String> understood() {
		return new Words().with(Answer.UNANSWERED, Messages.Words_notAsked).with(Answer.YES, Messages.Words_yes)
				.with(Answer.NO, Messages.Words_notYet).with(Answer.SETTLED, Messages.Words_settled).words;
	}

	static Map<String, String> signatureMethod() {
		return new Words().with(SignatureMethod.UNSPECIFIED, Messages.Words_notChosen)
				.with(SignatureMethod.PAPER, Messages.Words_paper)
				.with(SignatureMethod.ELECTRONIC, Messages.Words_electronic).words;
	}

	static Map<String, String> route() {
		return new Words().with(Route.WIZARD, Messages.Words_wizard)
				.with(Route.SERVICE_CENTER, Messages.Words_serviceCenter).words;
	}

	static Map<String, String> nation() {
		return new Words().with(Nation.ENGLAND_AND_WALES, Messages.Words_englandAndWales)
				.with(Nation.SCOTLAND, Messages.Words_scotland)
				.with(Nation.NORTHERN_IRELAND, Messages.Words_northernIreland).words;
	}

	static Map<String, String> ruleProfile() {
		Map<String, String> profiles = new LinkedHashMap<>();
		profiles.put("", Messages.Words_defaultProfile); //$NON-NLS-1$
		RuleProfiles.names().forEach(name -> profiles.put(name, name));
		return profiles;
	}
}
