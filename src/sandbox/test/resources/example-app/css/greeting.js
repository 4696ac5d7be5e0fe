say(AJS.I18n.getText('example.wave'), AJS.I18n.getText("example.wave", 3), AJS.I18n.getText("example.gone"),
    AJS.I18n.getText(key));
