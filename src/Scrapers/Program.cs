using ShoeData;
using ShoeData.Scrapers;

return await CommandHost.RunAsync(ScrapersCommands.Create(), args);
