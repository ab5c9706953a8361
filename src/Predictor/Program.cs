using ShoeData;
using ShoeData.Predictor;

return await CommandHost.RunAsync(PredictorCommands.Create(), args);
